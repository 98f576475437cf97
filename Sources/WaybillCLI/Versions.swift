import Waybill

/// What `--version` prints: paths in citations depend on libxml2's reading, so its version is told.
enum Versions {
  static var text: String {
    "waybill \(Waybill.version) (libxml2 \(Waybill.libxml2Version), simdjson \(Waybill.simdjsonVersion))"
  }
}
