// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureautext.h"
#include "importfixture.h"
#include "matchweights.h"
#include "testpaths.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::publishing;

namespace {

/// The points of the programs, as a bureau would begin with them.
QByteArray someWeights()
{
    QFile file(QStringLiteral(YIZHAN_SOURCE_DIR) + u"/assets/matching-weights.toml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The texts that a bureau publishes to its kiosks: words that mean the same, and the points of matching.
class TestBureauText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsArePublishedAndTakenBack();
    void controlCharactersDoNotTravel();
    void theKindsDoNotMeet();
    void aScopeHasItsOwn();
    void theItemIsWhatAKioskReads();
    void weightsAreReadInTheEncodingsOfOffices();
    void mistakesOfWeights_data();
    void mistakesOfWeights();
    void aFileThatIsTooLarge_data();
    void aFileThatIsTooLarge();
    void aFileThatIsNotThere();

private:
    QString file(const QByteArray &text)
    {
        const QString path = m_dir.filePath(u"points.toml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a file");
        return path;
    }

    QTemporaryDir m_dir;
};

void TestBureauText::weightsArePublishedAndTakenBack()
{
    fakes::ImportFixture fixture(u"sqlite"_s);
    BureauTextPublisher publisher(*fixture.database, fixture.clock, weightsText(), u"city"_s);
    QCOMPARE(*publisher.published(), QString());
    const auto text = readBureauText(weightsText(), file(someWeights()));
    QVERIFY2(text, text ? "" : qPrintable(text.error().toString()));
    QVERIFY(*publisher.publish(*text));
    QCOMPARE(publisher.published()->toUtf8(), someWeights());
    const qint64 head = fixture.head();
    QVERIFY(!*publisher.publish(*text));
    QCOMPARE(fixture.head(), head);
    QVERIFY(*publisher.withdraw());
    QCOMPARE(*publisher.published(), QString());
    QVERIFY(!*publisher.withdraw());
}

void TestBureauText::controlCharactersDoNotTravel()
{
    const auto text = readBureauText(
        synonymsText(), file("= \xE4\xBF\x9D\xE5\xAE\x89\x1b \xE9\x97\xA8\xE5\x8D\xAB\xC2\x9B\n\n# a\tb\n"));
    QVERIFY2(text, text ? "" : qPrintable(text.error().toString()));
    QCOMPARE(*text, u"= 保安 门卫\n\n# a\tb\n"_s);
}

void TestBureauText::theKindsDoNotMeet()
{
    fakes::ImportFixture fixture(u"sqlite"_s);
    BureauTextPublisher words(*fixture.database, fixture.clock, synonymsText(), u"city"_s);
    BureauTextPublisher points(*fixture.database, fixture.clock, weightsText(), u"city"_s);
    QVERIFY(*words.publish(u"= 保安 门卫"_s));
    QVERIFY(*points.publish(QString::fromUtf8(someWeights())));
    QVERIFY(*points.withdraw());
    QCOMPARE(*words.published(), u"= 保安 门卫"_s);
}

void TestBureauText::aScopeHasItsOwn()
{
    fakes::ImportFixture fixture(u"sqlite"_s);
    BureauTextPublisher city(*fixture.database, fixture.clock, weightsText(), u"city"_s);
    BureauTextPublisher county(*fixture.database, fixture.clock, weightsText(), u"county"_s);
    QVERIFY(*city.publish(QString::fromUtf8(someWeights())));
    QCOMPARE(*county.published(), QString());
}

void TestBureauText::theItemIsWhatAKioskReads()
{
    fakes::ImportFixture fixture(u"sqlite"_s);
    BureauTextPublisher publisher(*fixture.database, fixture.clock, weightsText(), u"city"_s);
    QVERIFY(*publisher.publish(QString::fromUtf8(someWeights())));
    auto select =
        fixture.database->prepare(u"SELECT body, until FROM feed WHERE kind='weights' AND id='bureau'"_s);
    QVERIFY(select && select->run());
    const auto item =
        select->one([](const storage::Statement &row) { return std::pair(row.bytes(0), row.integer(1)); });
    QVERIFY(item && *item);
    const QString text = QJsonDocument::fromJson((*item)->first).object().value(u"text"_s).toString();
    QVERIFY(catalogue::readMatchWeights(text.toUtf8(), {}));
    QCOMPARE((*item)->second, 0);
}

void TestBureauText::weightsAreReadInTheEncodingsOfOffices()
{
    // "保安员" and "安检员" in GB18030, with the line ends of Windows.
    QByteArray ascii = someWeights();
    ascii.truncate(ascii.indexOf("# Occupations that stand"));
    for (char &unit : ascii)
        unit = static_cast<signed char>(unit) < 0 ? '?' : unit;
    ascii.replace("\n", "\r\n");
    const auto text =
        readBureauText(weightsText(), file(ascii + "[[related]]\r\nnames = [\"\xB1\xA3\xB0\xB2\xD4\xB1\", "
                                                   "\"\xB0\xB2\xBC\xEC\xD4\xB1\"]\r\n"));
    QVERIFY2(text, text ? "" : qPrintable(text.error().toString()));
    QVERIFY(text->endsWith(u"names = [\"保安员\", \"安检员\"]\n"_s));
}

void TestBureauText::mistakesOfWeights_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    QTest::newRow("syntax") << QByteArray("[work]") << QByteArray("[work") << u"weights.syntax"_s << u":8"_s
                            << QString();
    QTest::newRow("value") << QByteArray("overlap = 8") << QByteArray("overlap = 800") << u"weights.value"_s
                           << u":23"_s << u"pay.overlap: a whole number from 0 to 100 is needed"_s;
    QTest::newRow("missing key") << QByteArray("overlap = 8") << QByteArray() << u"weights.value"_s
                                 << QString() << u"pay.overlap: a whole number"_s;
    QTest::newRow("sum") << QByteArray("fits = 10") << QByteArray("fits = 11") << u"weights.sum"_s
                         << QString() << u"add up to 101; they must be 100"_s;
    QTest::newRow("empty") << someWeights() << QByteArray() << u"weights.value"_s << QString()
                           << u"version: a whole number"_s;
}

void TestBureauText::mistakesOfWeights()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, reason);
    QFETCH(const QString, place);
    QFETCH(const QString, words);
    QByteArray text = someWeights();
    QVERIFY(text.contains(from));
    const auto read = readBureauText(weightsText(), file(text.replace(from, to)));
    QVERIFY(!read);
    QCOMPARE(read.error().reason, reason);
    QCOMPARE(read.error().place, m_dir.filePath(u"points.toml"_s) + place);
    QVERIFY2(read.error().detail.contains(words), qPrintable(read.error().detail));
}

void TestBureauText::aFileThatIsTooLarge_data()
{
    QTest::addColumn<bool>("weights");
    QTest::addColumn<int>("bytes");
    QTest::newRow("synonyms") << false << 240 * 1024 + 1;
    QTest::newRow("weights") << true << 64 * 1024 + 1;
}

void TestBureauText::aFileThatIsTooLarge()
{
    QFETCH(const bool, weights);
    QFETCH(const int, bytes);
    const auto read = readBureauText(weights ? weightsText() : synonymsText(), file(QByteArray(bytes, '#')));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooLarge);
    QCOMPARE(read.error().reason, weights ? u"weights.size"_s : u"synonyms.size"_s);
    QVERIFY(read.error().detail.contains(QString::number(bytes)));
}

void TestBureauText::aFileThatIsNotThere()
{
    const auto read = readBureauText(weightsText(), m_dir.filePath(u"none.toml"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestBureauText)
#include "tst_bureautext.moc"
