internal import WaybillModel
internal import WaybillStatuses

/// Correios (Brazil): the SRO page of 2009 and of 2016 to 2021, the SOAP and `sroxml` answers, the portal's
/// and the app's JSON.
///
/// Newest first. Brazilian wall clocks without a zone; days come before months. The page is windows-1252.
extension Carrier {
  static let correiosBR = Carrier(
    id: "correios-br", displayName: "Correios (Brazil)",
    marks: [
      .host("correios.com.br"), .html("table.listEvent.sro"), .html(".codSro"), .xml("objeto > evento > descricao"),
      .json("/codObjeto"), .json("/objetos/0/codObjeto"), .json("/objeto/0/evento"),
    ],
    layouts: [
      portal("2021-portal-json", parcels: nil, mark: "/codObjeto"),
      portal("2021-app-json", parcels: "/objetos/*", mark: "/objetos/0/codObjeto"),
      Layout(
        "2018-sro-json", .json, marks: ["/objeto/0/evento"], parcels: "/objeto/*", number: "numero", service: "nome",
        outcomes: [
          OutcomeRule(.notFound, .json, "categoria *= 'não encontrado'", message: "categoria"),
          OutcomeRule(.notFound, .json, "erro"),
        ],
        rows: "evento/*", order: .newestFirst, time: "data + hora", clock: ClockFormat(.dayMonthYear),
        description: "descricao",
        detail: "detalhe", place: "unidade/local + unidade/cidade + unidade/uf", region: "unidade/uf",
        city: "unidade/cidade",
        code: "tipo + status", codeSeparator: "-"),
      Layout(
        "2016-sro-table", .html, marks: ["td.sroDtEvent"],
        number: [".codSro | compact", "input[name=objetos]@value", "#objetos@value"],
        headline: ".highlightSRO strong",
        rows: ".listEvent tr:has(td.sroDtEvent)", order: .newestFirst, time: "td.sroDtEvent | words 1 2",
        clock: ClockFormat(.dayMonthYear), description: "td.sroLbEvent strong", detail: "td.sroLbEvent::own",
        place: "td.sroDtEvent | words 3 -1"),
      Layout(
        "2009-table", .html, marks: ["title == 'SRO - Internet'", "td[rowspan]"],
        number: "input[name=P_ITEMCODE]@value",
        rows: "tr:has(td[rowspan])", order: .newestFirst, time: "td[rowspan]", clock: ClockFormat(.dayMonthYear),
        description: "td:nth-child(3)", detail: ">> tr:has(td[colspan])", place: "td:nth-child(2)"),
      Layout(
        "2013-xml", .xml, marks: ["objeto > numero"], parcels: "objeto", number: "> numero",
        service: ["> categoria", "> nome"],
        outcomes: [
          OutcomeRule(.notFound, .xml, "> erro *= 'encontrado' 'inválido' 'invalido'", message: "> erro"),
          OutcomeRule(.error, .xml, "> erro", message: "> erro"),
        ],
        rows: "> evento", order: .newestFirst, time: "> data + > hora", clock: ClockFormat(.dayMonthYear),
        description: "> descricao", detail: "> detalhe", place: "> local + > cidade + > uf", region: "> uf",
        city: "> cidade",
        facility: "> local", code: "> tipo + > status", codeSeparator: "-"),
    ],
    outcomes: [
      OutcomeRule(
        .notFound, .html,
        "p *= 'Não é possível exibir informações para o código informado' 'O nosso sistema não possui dados sobre o objeto'"
      ),
      OutcomeRule(.challenge, .json, "/mensagem *= 'captcha'", message: "/mensagem"),
      OutcomeRule(
        .notFound, .json, "/mensagem *= 'não encontrado' 'inválido' 'SRO-020' 'SRO-019'", message: "/mensagem"),
      OutcomeRule(
        .notFound, .json, "/objetos/0/mensagem *= 'não encontrado' 'inválido' 'SRO-020' 'SRO-019'",
        message: "/objetos/0/mensagem"),
      OutcomeRule(.error, .json, "/erro == 'true'", message: "/mensagem"),
    ],
    wordings: WordingTable(owner: "correios-br", CorreiosCodes.wordings), language: "pt-BR",
    encodingHabit: "windows-1252", home: "BR")

  private static func portal(_ name: String, parcels: String?, mark: String) -> Layout {
    Layout(
      name, .json, marks: [mark], parcels: parcels, number: "codObjeto",
      service: ["tipoPostal/categoria", "tipoPostal/descricao"],
      estimate: "dtPrevista", outcomes: [OutcomeRule(.notFound, .json, "mensagem", message: "mensagem")],
      rows: "eventos/*", order: .newestFirst, time: ["dtHrCriado/date", "dtHrCriado"],
      clock: ClockFormat(.yearMonthDay),
      description: "descricao", detail: ["detalhe", "comentario"],
      place: [
        "unidade/nome + unidade/endereco/cidade + unidade/endereco/uf",
        "unidade/tipo + unidade/endereco/cidade + unidade/endereco/uf",
      ],
      region: "unidade/endereco/uf", city: "unidade/endereco/cidade", code: "codigo + tipo", codeSeparator: "-")
  }
}
