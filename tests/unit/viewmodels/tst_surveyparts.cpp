// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyparts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using yizhan::viewmodels::SurveyParts;
using Shape = SurveyParts::Shape;

namespace {

SurveyParts typed(Shape shape, const char *signs)
{
    SurveyParts parts(shape);
    for (const char *sign = signs; *sign != '\0'; ++sign)
        parts.type(QLatin1Char(*sign));
    return parts;
}

} // namespace

/// Answers that are typed on the pad.
class TestSurveyParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsPutTogether_data();
    void whatIsTypedIsPutTogether();
    void whatIsKeptComesApartAgain_data();
    void whatIsKeptComesApartAgain();
    void halfADateIsNone();
    void aBoxThatIsChosenBeginsAnew();
    void takingBackGoesThroughTheBoxes();
    void aPointStandsOnce();
    void xStandsInTheLastPlaceAlone();
};

void TestSurveyParts::whatIsTypedIsPutTogether_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QByteArray>("signs");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, Shape shape, const char *signs, const QString &value) {
        QTest::newRow(name) << int(shape) << QByteArray(signs) << value;
    };
    row("nothing", Shape::Date, "", {});
    row("a number", Shape::Whole, "4500", u"4500"_s);
    row("no zero before it", Shape::Whole, "0045", u"45"_s);
    row("zero", Shape::Whole, "0", u"0"_s);
    row("a part", Shape::Decimal, "7.5", u"7.5"_s);
    row("less than one", Shape::Decimal, "0.5", u"0.5"_s);
    row("a telephone", Shape::Digits, "07582233445", u"07582233445"_s);
    row("a day", Shape::Date, "20260301", u"2026-03-01"_s);
    row("a month of one digit leads on", Shape::Date, "202635", u"2026-03-05"_s);
    row("a day of two digits", Shape::Date, "2026930", u"2026-09-30"_s);
    row("a month", Shape::Month, "20263", u"2026-03-01"_s);
    row("a year", Shape::Year, "2026", u"2026-01-01"_s);
    row("a time", Shape::Time, "0930", u"09:30:00.000+08:00"_s);
    row("an hour of one digit leads on", Shape::Time, "930", u"09:30:00.000+08:00"_s);
    row("a moment", Shape::Moment, "202611240930", u"2026-11-24T09:30:00.000+08:00"_s);
}

void TestSurveyParts::whatIsTypedIsPutTogether()
{
    QFETCH(const int, shape);
    QFETCH(const QByteArray, signs);
    QFETCH(const QString, value);
    QCOMPARE(typed(static_cast<Shape>(shape), signs.constData()).value(), value);
}

void TestSurveyParts::whatIsKeptComesApartAgain_data()
{
    whatIsTypedIsPutTogether_data();
}

void TestSurveyParts::whatIsKeptComesApartAgain()
{
    QFETCH(const int, shape);
    QFETCH(const QString, value);
    SurveyParts parts(static_cast<Shape>(shape));
    parts.read(value);
    QCOMPARE(parts.value(), value);
}

void TestSurveyParts::halfADateIsNone()
{
    const SurveyParts parts = typed(Shape::Date, "20263");
    QVERIFY(!parts.value().isEmpty());
    QVERIFY(!QDate::fromString(parts.value(), Qt::ISODate).isValid());
    SurveyParts other(Shape::Date);
    other.read(parts.value());
    QCOMPARE(other.value(), parts.value()); // and stands there still
}

void TestSurveyParts::aBoxThatIsChosenBeginsAnew()
{
    SurveyParts parts = typed(Shape::Date, "20260301");
    parts.choose(1);
    QVERIFY(parts.type(u'9'));
    QCOMPARE(parts.value(), u"2026-09-01"_s);
    QCOMPARE(parts.active(), 2);
    parts.choose(7);
    QCOMPARE(parts.active(), 2);
}

void TestSurveyParts::takingBackGoesThroughTheBoxes()
{
    SurveyParts parts = typed(Shape::Time, "0930");
    for (int sign = 0; sign < 4; ++sign)
        QVERIFY(parts.takeBack());
    QVERIFY(!parts.takeBack());
    QVERIFY(parts.value().isEmpty());
}

void TestSurveyParts::aPointStandsOnce()
{
    QCOMPARE(typed(Shape::Decimal, ".7..5.").value(), u"7.5"_s);
    QCOMPARE(typed(Shape::Whole, "7.5").value(), u"75"_s);
}

void TestSurveyParts::xStandsInTheLastPlaceAlone()
{
    QCOMPARE(typed(Shape::Digits, "1101051949X1231002X").value(), u"11010519491231002X"_s);
}

QTEST_APPLESS_MAIN(TestSurveyParts)
#include "tst_surveyparts.moc"
