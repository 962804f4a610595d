/// The names of the months in the six official languages.
enum MonthNames {
  /// The month, from 1, for a name in lower case, in full or in a common abbreviation; nil for other words.
  static func month(_ word: some StringProtocol) -> Int? {
    let bare = word.last == "." ? String(word.dropLast()) : String(word)
    return byName[bare]
  }

  private static let byName: [String: Int] = {
    var months: [String: Int] = [:]
    for language in languages {
      for (index, names) in language.split(separator: " ").enumerated() {
        for name in names.split(separator: "/") { months[String(name.map { $0 == "_" ? " " : $0 })] = index + 1 }
      }
    }
    return months
  }()

  /// January to December for each language; slashes separate the names of one month.
  private static let languages = [
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct "
      + "november/nov december/dec",
    "janvier/janv février/fevrier/févr/fevr/fév mars avril/avr mai juin juillet/juil août/aout septembre octobre "
      + "novembre décembre/decembre/déc",
    "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre "
      + "diciembre/dic",
    "января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл "
      + "августа/август/авг сентября/сентябрь/сен/сент октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек",
    "يناير/كانون_الثاني فبراير/شباط مارس/آذار أبريل/إبريل/ابريل/نيسان مايو/أيار يونيو/يونيه/حزيران "
      + "يوليو/يوليه/تموز أغسطس/اغسطس/آب سبتمبر/أيلول أكتوبر/اكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني "
      + "ديسمبر/كانون_الأول",
    "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
  ]
}
