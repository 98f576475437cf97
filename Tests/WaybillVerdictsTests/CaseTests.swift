import Testing
import Waybill
import WaybillModel

@Suite("Labelled cases")
struct CaseTests {
  @Test("a labelled parcel is judged as labelled", arguments: LabelledCase.all)
  func judged(_ labelled: LabelledCase) throws {
    let contents = try labelled.read()
    let classification = try Classification(contents.tracks, options: contents.options)
    let verdict = try #require(contents.verdict(classification), "\(labelled.name) has no verdict")
    #expect(verdict.tags.map(\.tag.rawValue).sorted() == contents.tags)
    #expect(verdict.primary?.rawValue == contents.primary)
    if let claim = contents.claim { #expect((verdict.claim != nil) == claim, "claim: \(verdict.claim ?? "none")") }
    if let stop = contents.stop { #expect((verdict.stop != nil) == stop, "stop: \(verdict.stop ?? "none")") }
    if let parcels = contents.parcels { #expect(classification.parcels.count == parcels) }
    for (tag, kind) in contents.kinds { #expect(verdict.tags.first { $0.tag.rawValue == tag }?.kind == kind) }
    for (tag, strength) in contents.strengths {
      #expect(verdict.tags.first { $0.tag.rawValue == tag }?.strength.rawValue == strength)
    }
    if let unproven = contents.unproven { #expect(verdict.unproven.map(\.tag.rawValue) == unproven) }
  }

  @Test("every tag has a positive case, a near miss and a refuted one")
  func covered() throws {
    var kinds: [String: Set<String>] = [:]
    for labelled in LabelledCase.all {
      let contents = try labelled.read()
      kinds[contents.of, default: []].insert(contents.kind)
    }
    for tag in VerdictTag.allCases {
      let missing = Set(["positive", "near_miss", "refuted"]).subtracting(kinds[tag.rawValue] ?? [])
      #expect(missing.isEmpty, "corpus/cases/\(tag.rawValue) lacks \(missing.sorted())")
    }
  }

  @Test("no claim is longer than a dispute form's box, and none calls anything a fraud", arguments: LabelledCase.all)
  func claims(_ labelled: LabelledCase) throws {
    let contents = try labelled.read()
    for verdict in try Classification(contents.tracks, options: contents.options).verdicts {
      guard let claim = verdict.claim else { continue }
      #expect(claim.count <= 450)
      #expect(!claim.contains("{"))
      for word in ["fraud", "fake", "scam"] { #expect(!claim.lowercased().contains(word)) }
      if claim.lowercased().contains("lost") { #expect(verdict.tags.contains { $0.tag == .lostStated }) }
      #expect(contents.options.orders.contains { $0.statements.notReceivedAsOf != nil })
    }
  }
}
