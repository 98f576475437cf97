internal import WaybillModel

/// What an instant beside a printed clock tells of it: its offset, and the year it leaves out.
enum InstantBeside {
  /// Nothing is settled where the two are not a whole number of quarter hours apart, as zones are: then they
  /// tell of different moments.
  static func settle(_ time: inout EventTime, by instant: LocalTime) {
    guard time.offsetMinutes == nil, let printed = time.local, printed.hour != nil, var moment = instant.seconds,
      let year = instant.year
    else { return }
    if printed.second == nil { moment -= moment % 60 }
    for year in printed.year.map({ [$0] }) ?? [year, year - 1, year + 1] {
      var local = printed
      local.year = year
      guard local.isValid, let seconds = local.seconds, offsets.contains(seconds - moment),
        (seconds - moment) % quarter == 0
      else { continue }
      time.local = local
      time.offsetMinutes = (seconds - moment) / 60
      time.basis.append(.clockEpoch)
      return
    }
  }

  private static let quarter = 15 * 60
  private static let offsets = -12 * 3600...14 * 3600
}
