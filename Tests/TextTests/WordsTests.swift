import Testing
import Text

@Suite("Numbers and dates in words")
struct WordsTests {
  @Test("one and many, in both languages")
  func nouns() {
    let point = Noun("punt", "punten", english: "point", "points")
    #expect(point.counted(1, in: .dutch) == "1 punt")
    #expect(point.counted(2, in: .dutch) == "2 punten")
    #expect(point.counted(0, in: .english) == "0 points")
    #expect(point.counted(37) == Phrase("37 punten", "37 points"))
    #expect(Noun.year.counted(10, in: .dutch) == "10 jaar")
    #expect(Noun.time.counted(3, in: .english) == "3 times")
    #expect(Noun.day.counted(12345, in: .dutch) == "12.345 dagen")
  }

  @Test("numbers are grouped from five digits on")
  func grouped() {
    #expect(Numeral.grouped(1234, in: .dutch) == "1234")
    #expect(Numeral.grouped(12345, in: .dutch) == "12.345")
    #expect(Numeral.grouped(-1_234_567, in: .english) == "-1,234,567")
    #expect(Numeral.grouped(.min, in: .dutch) == "-9.223.372.036.854.775.808")
    #expect(Numeral.multiple(1) == "")
    #expect(Numeral.multiple(4) == "4×")
  }

  @Test("a percentage is rounded, but only nothing is 0 and only all is 100")
  func percent() {
    #expect(Numeral.percent(29, of: 37, in: .dutch) == "78 %")
    #expect(Numeral.percent(29, of: 37, in: .english) == "78%")
    #expect(Numeral.percentage(0, of: 37) == 0)
    #expect(Numeral.percentage(1, of: 1000) == 1)
    #expect(Numeral.percentage(999, of: 1000) == 99)
    #expect(Numeral.percentage(7, of: 7) == 100)
    #expect(Numeral.percentage(1, of: 200) == 1)
    #expect(Numeral.percentage(1, of: 8) == 13)
    #expect(Numeral.percentage(3, of: 0) == nil)
    #expect(Numeral.percentage(.max / 2, of: .max) == 50)
  }

  @Test("ordinals are words up to twelve")
  func ordinals() {
    #expect(
      (1...4).map { Ordinal.word($0, in: .dutch) } == ["eerste", "tweede", "derde", "vierde"])
    #expect(Ordinal.word(12, in: .dutch) == "twaalfde")
    #expect(Ordinal.word(13, in: .dutch) == "13e")
    #expect(Ordinal.word(3, in: .english) == "third")
    #expect(Ordinal.word(0, in: .dutch) == "0e")
    let english = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 111, 112, 101]
    #expect(
      english.map { Ordinal.short($0, in: .english) } == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "111th",
        "112th", "101st",
      ])
  }

  @Test("ages in the unit that says enough")
  func ages() {
    #expect(Age(days: 61, months: 2).short(in: .dutch) == "61 dgn")
    #expect(Age(days: 1, months: 0).short(in: .dutch) == "1 dag")
    #expect(Age(days: 113, months: 3).short(in: .dutch) == "3 mnd")
    #expect(Age(days: 729, months: 23).short(in: .dutch) == "23 mnd")
    #expect(Age(days: 731, months: 24).short(in: .dutch) == "2 j")
    #expect(Age(days: 3742, months: 122).short(in: .dutch) == "10 j")
    #expect(Age(days: 61, months: 2).short(in: .english) == "61 d")
    #expect(Age.months(3).short(in: .english) == "3 mo")
    #expect(Age.years(10).short(in: .english) == "10 y")
    #expect(Age.years(10).long(in: .dutch) == "10 jaar")
    #expect(Age.months(1).long(in: .dutch) == "1 maand")
    #expect(Age.days(61).long(in: .english) == "61 days")
  }

  @Test("dates in words and figures")
  func dates() {
    #expect(DateWords.long(2025, 4, 24, in: .dutch) == "24 april 2025")
    #expect(DateWords.long(2025, 3, 3, in: .english) == "3 March 2025")
    #expect(DateWords.short(2025, 4, 4) == "04-04-2025")
    #expect(DateWords.short(9, 1, 1) == "01-01-0009")
    #expect(DateWords.month(2025, 10, in: .dutch) == "oktober 2025")
    #expect(DateWords.quarter(2025, 1, in: .dutch) == "eerste kwartaal 2025")
    #expect(DateWords.quarter(2025, 4, in: .english) == "fourth quarter of 2025")
    #expect(DateWords.shortQuarter(2025, 4) == "Q4 2025")
    #expect(DateWords.weekdayName(4, in: .dutch) == "donderdag")
    #expect(DateWords.weekdayName(7, in: .english) == "Sunday")
    #expect(DateWords.monthName(13, in: .dutch) == "13")
  }

  @Test("a month is known by its name, its beginning and the Dutch mrt")
  func monthNamed() {
    for month in 1...12 {
      for language in Language.allCases {
        let name = DateWords.monthName(month, in: language)
        #expect(DateWords.month(named: name) == month)
        #expect(DateWords.month(named: name.uppercased()) == month)
        #expect(DateWords.month(named: String(name.prefix(3))) == month)
      }
    }
    #expect(DateWords.month(named: "mrt") == 3)
    #expect(DateWords.month(named: "ma") == nil)
    #expect(DateWords.month(named: "aprila") == nil)
  }

  @Test("enumerations and the capital of a sentence")
  func sentences() {
    #expect(Sentence.list([], in: .dutch) == "")
    #expect(Sentence.list(["2015"], in: .dutch) == "2015")
    #expect(Sentence.list(["2015", "2019", "2025"], in: .dutch) == "2015, 2019 en 2025")
    #expect(Sentence.choice(["yes", "no"], in: .english) == "yes or no")
    #expect(Sentence.start("derde keer", in: .dutch) == "Derde keer")
    #expect(Sentence.start("ijmuiden", in: .dutch) == "IJmuiden")
    #expect(Sentence.start("ijmuiden", in: .english) == "Ijmuiden")
    #expect(Sentence.start("", in: .dutch) == "")
  }
}
