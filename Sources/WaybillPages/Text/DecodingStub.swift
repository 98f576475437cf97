package struct DecodedText: Sendable { package var bytes: [UInt8]; package var encoding = "utf-8"; package var basis = "utf-8-validity"; package var replaced = 0; package var firstReplacement: Int? = nil; package var isBinary = false }
package enum Decoding { package static func decode(_ bytes: [UInt8], habit: String? = nil, option: String? = nil) -> DecodedText { DecodedText(bytes: bytes) } }
