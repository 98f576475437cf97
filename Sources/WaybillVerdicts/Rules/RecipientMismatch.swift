internal import WaybillModel

/// Signed for by somebody the buyer does not know.
struct RecipientMismatchRule: VerdictRule {
  let id = "recipient_mismatch"
  let tags: [VerdictTag] = [.recipientMismatch]
  let summary = "the name signed shares no word with the buyer's or an accepted name, and is no general word"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard matter.isDelivered,
      let signed = matter.parcel.tracks.compactMap(\.signedBy).last(where: { !$0.trimmed.isEmpty })
    else { return }
    let names = LatinFolding.words(signed)
    if names.contains(where: { Self.general.contains($0) }) || signed.contains("*") { return }
    let known = [matter.order.buyerName].compactMap { $0 } + matter.order.acceptedNames
    guard !known.isEmpty else {
      docket.ask(
        "recipient_names", "Whose names may sign at your address? The page says '\(signed)'.", for: .recipientMismatch)
      return
    }
    guard LatinFolding.isLatin(signed), known.allSatisfy(LatinFolding.isLatin) else {
      docket.consider(.recipientMismatch, .undecided, "'\(signed)' cannot be compared with names in another script")
      return
    }
    let full = names.filter { $0.count > 1 && $0.contains(where: \.isLetter) }
    guard !full.isEmpty else {
      docket.consider(.recipientMismatch, .undecided, "'\(signed)' is too short to compare")
      return
    }
    let own = Set(known.flatMap { LatinFolding.words($0) }.filter { $0.count > 1 })
    if full.contains(where: { name in own.contains { isNear(name, $0) } }) {
      docket.consider(.recipientMismatch, .refuted, "'\(signed)' shares a name with the accepted ones")
      return
    }
    var finding = finding(.computed, "signed by '\(signed)', a name that is not among the buyer's")
    if let index = matter.delivery {
      finding.events = [matter.reference(index)]
      finding.since = matter.day(index)
      finding.slots["date"] = matter.dayText(index)
    }
    finding.refutersChecked = [RefuterCheck("a shared name", "none"), RefuterCheck("a general word", "no")]
    finding.refutersOpen = ["Does anybody of that name live or work at your address, or next door?"]
    finding.slots["name"] = signed
    docket.add(finding)
  }

  /// Truncated names count as the same: `SCHMI` for `Schmidt`.
  private func isNear(_ a: String, _ b: String) -> Bool {
    if a == b || (min(a.count, b.count) >= 3 && (a.hasPrefix(b) || b.hasPrefix(a))) { return true }
    // An initial glued to the name: `CREILLY`.
    return b.count >= 4 && a.count == b.count + 1 && a.hasSuffix(b)
  }

  /// Words that stand for a place or a role, in the languages of the pages we read.
  private static let general: Set<String> = [
    "mailbox", "mail", "box", "letterbox", "reception", "front", "desk", "door", "porch", "neighbour", "neighbor",
    "neighbours",
    "agent", "concierge", "guard", "security", "mailroom", "locker", "garage", "patio", "deck", "office", "receiver",
    "recipient",
    "customer", "consignee", "addressee", "resident", "occupant", "driver", "left", "signature", "signed", "waived",
    "unknown",
    "received", "delivered", "release", "released", "required", "dhl", "ups", "fedex", "usps", "post", "family",
    "household", "self", "owner", "staff", "doorman", "safe", "place", "store", "shop", "counter", "parcelshop",
    "briefkasten", "nachbar", "nachbarn", "empfanger", "empfang", "portier", "gardien", "gardienne", "voisin", "boite",
    "lettres",
    "destinataire", "accueil", "destinatario", "buzon", "vecino", "porteria", "portaria", "porteiro", "vizinho",
    "portiere",
    "vicino", "cassetta", "buren", "brievenbus", "ontvanger", "sasiad", "odbiorca", "nabo", "granne", "na", "none",
    "本人", "前台", "门卫", "物业", "家人", "代收", "驿站", "快递柜",
  ]
}
