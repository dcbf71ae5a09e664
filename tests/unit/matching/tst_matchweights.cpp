// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "ruletext.h"
#include "testpaths.h"
#include "weightsinforce.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::matching;
using catalogue::MatchWeights;
using catalogue::readMatchWeights;

namespace {

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = builtinWeightsText();
    const qsizetype at = text.indexOf(from);
    return at < 0 ? QByteArray() : text.replace(at, from.size(), to);
}

} // namespace

class TestMatchWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedFileIsRead();
    void relatedOccupations();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void anotherVersionIsRefused();
    void theDocumentIsMadeFromTheFile();
    void theLinesFollowTheWeights();
};

void TestMatchWeights::thePublishedFileIsRead()
{
    const MatchWeights &weights = builtinWeights();
    QCOMPARE(weights.work.sameOccupation, 35);
    QCOMPARE(weights.distance.steps.size(), std::size_t(3));
    QCOMPARE(weights.distance.steps[1].points, 20);
    QVERIFY(weights.requirements.learnable.testFlag(catalogue::Certificate::Health));
    QCOMPARE(weights.starsOf(75), 3);
    QCOMPARE(weights.starsOf(74), 2);
    QCOMPARE(weights.starsOf(49), 1);
}

void TestMatchWeights::relatedOccupations()
{
    const MatchWeights &weights = builtinWeights();
    QVERIFY(weights.areRelated(4010204, 4010203)); // 收银员, 商品营业员
    QVERIFY(!weights.areRelated(4010204, 4030201));
}

void TestMatchWeights::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *from, const char *to, const QString &reason,
                        const QString &word) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << reason << word;
    };
    row("syntax", "[work]", "[work", u"weights.syntax"_s, {});
    row("sum", "same_occupation = 35", "same_occupation = 36", u"weights.sum"_s, u"101"_s);
    row("negative", "overlap = 8", "overlap = -8", u"weights.value"_s, u"pay.overlap"_s);
    row("a text", "overlap = 8", "overlap = \"8\"", u"weights.value"_s, u"pay.overlap"_s);
    row("missing", "overlap = 8", "", u"weights.value"_s, u"pay.overlap"_s);
    row("unknown key", "overlap = 8", "overlap = 8\noverlaps = 8", u"weights.unknown"_s, u"pay.overlaps"_s);
    row("unknown table", "[work]", "[age]\nlimit = 3\n[work]", u"weights.unknown"_s, u"age"_s);
    row("steps that rise", "[5000, 20]", "[5000, 25], [6000, 30]", u"weights.value"_s, u"distance.steps"_s);
    row("farther is better", "same_county = 6 ", "same_county = 26 ", u"weights.value"_s, u"same_area"_s);
    row("looser is better", "small_class = 25", "small_class = 11", u"weights.value"_s, u"work"_s);
    row("silence is better", "stated = 5 ", "stated = 1 ", u"weights.value"_s, u"pay, time, benefits"_s);
    row("no occupation", "\"收银员\"", "\"收银\"", u"weights.value"_s, u"related.names"_s);
    row("no certificate", "\"HEALTH\"", "\"HEALTHY\"", u"weights.value"_s, u"learnable_certificates"_s);
    row("stars", "three = 75", "three = 40", u"weights.value"_s, u"stars"_s);
}

void TestMatchWeights::mistakesAreNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, reason);
    QFETCH(QString, word);
    const QByteArray text = changed(from, to);
    QVERIFY(!text.isEmpty());
    const auto weights = readMatchWeights(text, u"weights.toml"_s);
    QVERIFY(!weights);
    QCOMPARE(weights.error().reason, reason);
    QVERIFY2(weights.error().toString().contains(word), qPrintable(weights.error().toString()));
    QVERIFY(weights.error().place.startsWith(u"weights.toml"_s));
}

void TestMatchWeights::anotherVersionIsRefused()
{
    const auto weights = readMatchWeights(changed("version = 1", "version = 2"), u"weights.toml"_s);
    QVERIFY(!weights);
    QCOMPARE(weights.error().code, ErrorCode::Unsupported);
}

void TestMatchWeights::theDocumentIsMadeFromTheFile()
{
    QFile file(QStringLiteral(YIZHAN_SOURCE_DIR) + u"/docs/matching-rule.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const console::Language chinese(u"zh_CN"_s);
    // `yizhan match --rule > docs/matching-rule.md` writes it anew.
    QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), ruleText(builtinWeights()).trimmed());
}

void TestMatchWeights::theLinesFollowTheWeights()
{
    MatchWeights weights = builtinWeights();
    weights.pay.overlap = 9;
    const auto before = ruleLines(builtinWeights());
    const auto after = ruleLines(weights);
    QCOMPARE(before.size(), after.size());
    int differences = 0;
    for (std::size_t line = 0; line < before.size(); ++line)
        differences += before[line] == after[line] ? 0 : 1;
    QCOMPARE(differences, 1);
    QVERIFY(ruleText(weights) != ruleText(builtinWeights()));
}

QTEST_GUILESS_MAIN(TestMatchWeights)
#include "tst_matchweights.moc"
