internal import WaybillModel

extension ClaimLanguage {
  /// Neutral English: what the record shows, never what it may mean.
  static let english = ClaimLanguage(
    code: "en",
    sentences: [
      .notFound: [
        "The seller marked order {order} as shipped on {shipped}.",
        "On {captured}, {days} days later, {carrier}'s own page shows no record for {number} (Exhibit {exhibit}).",
      ],
      .labelOnly: label, .neverShipped: label,
      .noNumber: [
        "The seller marked order {order} as shipped on {shipped}.", "No tracking number has been given as of {asOf}.",
      ],
      .numberMalformed: ["{because}.", "No carrier's page has been given that knows it."],
      .stalledOrigin: stalled, .stalledLinehaul: stalled, .stalledCustoms: stalled, .stalledLocal: stalled,
      .stalledLastMile: stalled,
      .presumedLost: [
        "No scan for {days} days (last: {date}, {place}) and {late} days past the promised date.|No scan for {days} days (last: {date}) and {late} days past the promised date.",
        unread, "Tracking services treat a parcel as expired after {threshold} days without information.",
      ],
      .overdue: [
        "Promised by {promise}.",
        "As of {captured} it is not delivered; last scan {date} at {place}.|As of {captured} it is not delivered; last scan {date}.|As of {captured} it is not delivered.",
      ],
      .overdueAbsolute: [
        "The first scan is {age} days old and the parcel is not delivered as of {captured}.",
        "Last scan {date} at {place}.|Last scan {date}.",
      ],
      .customsHeld: [
        "Tracking states '{text}' since {date} ({days} days).|Tracking states '{text}' on {date}.",
        "The request of {requested} was answered on {answered}.|{duty}", "The item is not delivered.",
      ],
      .customsSeized: ["Tracking states '{text}' on {date}; the item will not be delivered."],
      .returning: [
        "Tracking shows the parcel going back to the sender ('{text}', {date}).",
        "Stated reason: {reason}.|Stated reason: none.",
        "{address}",
      ],
      .returned: [
        "Tracking shows the parcel returned to the sender ('{text}', {date}).",
        "Stated reason: {reason}.|Stated reason: none.",
        "{address}",
      ],
      .lostStated: [
        "{carrier} reports the parcel as {loss} ('{text}', {date}).|{carrier} reports the parcel as {loss} ({date}).|{carrier} reports that a claim was opened ('{text}', {date}).|{carrier} reports that a claim was opened ({date})."
      ],
      .cancelledStated: ["Tracking states '{text}' on {date}; no carrier has scanned the parcel."],
      .deliveredOtherCountry: elsewhere, .deliveredOtherArea: elsewhere,
      .deliveredOtherCity: [
        "Tracking names {city} as the place of delivery on {date}; my address is in {myCity}.",
        "I ask the seller for the carrier's proof of delivery with the address.",
      ],
      .predatesOrder: [
        "The first carrier scan of {number} is dated {date}, {days} days before I placed the order on {orderDate}.|The first carrier scan of {number} is dated {date}, {days} days before I paid for the order on {paidDate}.",
        "The number therefore cannot document the shipment of this order.",
      ],
      .deliveredBeforePossible: [
        "The number shows delivery on {date}, {relation} the order of {orderDate}, although the item was to be sent from {country}.|The number shows delivery on {date}, {relation} the order of {orderDate}.|The number shows delivery on {date}.",
        "It shows acceptance in {acceptedIn} on {accepted}, only {took} before.",
      ],
      .recipientMismatch: [
        "Delivery is recorded to '{name}' on {date}.|Delivery is recorded to '{name}'.",
        "No person of that name lives or works at my address.", "I ask for the signed proof of delivery.",
      ],
      .deliveredDenied: [
        "Tracking says delivered on {date}.|Tracking says delivered.", "I received nothing.",
        "{letterFrom} states that it was not delivered to my address ({letterOn}).",
        "I checked {checked} on {checkedOn}.|I checked {checked}.",
        "I asked {carrier} on {askedOn} (ref. {reference}).|I asked {carrier} on {askedOn}.",
        "I ask for proof of delivery with address, signature or photo.",
      ],
      .serviceDowngrade: ["I paid for {service}; tracking shows {service2}."],
    ],
    closing: "I have not received this order and ask for a full refund of {amount}.",
    closingWithoutAmount: "I have not received this order and ask for a full refund.",
    conflict:
      "{source1} shows a last scan of {scan1} while {source2} shows one of {scan2} on the same day; both pages are attached.|{source1} shows {state1} while {source2} shows {state2} on the same day; both pages are attached.",
    conflictOfDays:
      "{source1}, saved on {day1}, shows {state1} while {source2}, saved on {day2}, shows {state2}; both pages are attached.|{source1} shows {state1} while {source2} shows {state2}; both pages are attached.",
    asOf: "As of {captured}: ",
    stops: [
      .awaitingPickup:
        "Do not file yet: the page says the parcel waits at {place} until {until}.|Do not file yet: the page says the parcel waits at {place} until an unknown day.|Do not file yet: the page says the parcel waits to be collected, until an unknown day.",
      .buyerActionNeeded: "The carrier asks for {what}; answer it first and keep the receipt.",
      .tooEarly: "Nothing is overdue: next date to act is {next}.|Nothing is overdue.",
      .noProofWindow:
        "Save the pages again today; the newest is {days} days old.|Save the pages again today; nobody knows how old they are.",
    ],
    wait: "Scans can be early: wait until {wait} before you file.",
    stateAgain:
      "Scans can be early: state again that it has not come, as of a day after {until}; the statement of {denied} is too early.",
    confirmed: "You confirmed the receipt on {confirmedOn}: a claim that nothing came would contradict it.",
    accepted: "You accepted a proposal on {acceptedOn}: that ended the dispute on the marketplace.",
    plurals: [(" days", " day"), (" business days", " business day"), (" entries", " entry")],
    summaries: [
      .awaitingPickup: "The parcel waits to be collected.",
      .buyerActionNeeded: "The carrier waits for {what} from the buyer.",
      .deliveredOtherCountry: "Tracking shows delivery in {place}; the order names {shipTo}.",
      .deliveredOtherArea: "Tracking shows delivery in {place}; the order names {shipTo}.",
      .deliveredOtherCity: "Tracking names {city} as the place of delivery; the order names {myCity}.",
      .predatesOrder: "The first scan is {days} days older than the order.|The first scan is older than the order.",
      .deliveredBeforePossible: "Tracking shows a delivery that cannot be this order's.",
      .lostStated: "The carrier reports the parcel as {loss}.|The carrier reports that a claim was opened.",
      .customsSeized: "Tracking states '{text}': the parcel will not be delivered.",
      .returned: "The parcel went back to the sender.",
      .returning: "The parcel is on its way back to the sender.",
      .numberMalformed: "The number cannot be a carrier's.",
      .notFound: "The carrier's own page shows no record, {days} days after the declared shipment.",
      .labelOnly: "Only data of the parcel exist: no acceptance scan after {days} days.",
      .neverShipped: "No sign that a carrier ever received the parcel.",
      .noNumber: "Marked as shipped, and no tracking number.",
      .cancelledStated: "The shipment was cancelled.",
      .customsHeld: "Held by customs.",
      .presumedLost: "No scan for {days} days, and {late} days past the promised date.",
      .stalledOrigin: "No scan for {days} days after acceptance.",
      .stalledLinehaul: "No scan for {days} days after export.",
      .stalledCustoms: "No scan for {days} days since it landed.",
      .stalledLocal: "No scan for {days} days in the destination network.",
      .stalledLastMile: "No outcome for {days} days after it went out for delivery.",
      .overdueAbsolute: "On its way for {age} days, and not delivered.",
      .overdue: "Promised by {promise}; {late} days late.",
      .recipientMismatch: "Signed by {name}, a name that is not the buyer's.",
      .deliveredDenied: "Tracking says delivered; the buyer says no.",
      .tooEarly: "Nothing is overdue.",
      .moving: "On its way: scanned lately.",
      .deliveredOk: "Delivered.",
      .noProofWindow: "The saved pages prove nothing about today.",
      .unreadableEvents: "Entries that nobody could read leave the state open.",
      .untrackedService: "The service has no tracking.",
      .damagedStated: "The carrier reports damage.",
    ])

  private static let unread = "A later entry, '{unread}' of {unread_date}, could not be classified."

  private static let label = [
    "As of {captured} the only entry for {number} is '{text}' of {date}.|As of {captured} {number} shows {entries} entries and no scan; the latest is '{latest}' of {latestDate}.|As of {captured} {number} shows no scan.",
    "There is no carrier acceptance scan {days} days after the declared shipment of {declared} (Exhibit {exhibit}).|There is no carrier acceptance scan {days} days after the label of {labelled} (Exhibit {exhibit}).",
  ]
  private static let stalled = [
    "The last scan of {number} is '{text}' at {place} on {date}.|The last scan of {number} is '{text}' on {date}.",
    "No further scan appears as of {captured}, {days} days later.", unread,
    "The promised date {promise} has passed by {late} days.|The promised date {promise} is not reached.",
  ]
  private static let elsewhere = [
    "Tracking shows delivery in {place} on {date}.", "The order's address is in {shipTo}.",
    "That delivery was not made to my address (Exhibit {exhibit}, {exhibit2}).|That delivery was not made to my address (Exhibit {exhibit}).",
  ]
}
