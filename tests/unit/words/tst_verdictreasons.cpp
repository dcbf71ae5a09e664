// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationtype.h"
#include "operationwords.h"
#include "receipthtml.h"
#include "statecells.h"
#include "testpaths.h"
#include "verdict.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace yizhan;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Reason
{
    QString code;
    operations::VerdictCode of;
};

/// The table of docs/formats/operations.md.
std::vector<Reason> documentedReasons()
{
    static const QRegularExpression row(u"^\\| `([a-z_]+)` \\| `(rejected|accepted_flagged)` \\|"_s,
                                        QRegularExpression::MultilineOption);
    std::vector<Reason> reasons;
    const QString document = contentOf(QStringLiteral(YIZHAN_SOURCE_DIR "/docs/formats/operations.md"));
    for (auto match = row.globalMatch(document); match.hasNext();) {
        const auto one = match.next();
        const auto of = operations::verdictCode(one.captured(2).toUtf8());
        reasons.push_back({one.captured(1), of.value()});
    }
    return reasons;
}

/// What a source gives as reasons of its verdicts.
QSet<QString> codesIn(const QString &source)
{
    static const QRegularExpression said(u"\\b(?:verdictOf|reject)\\(([^;]*);"_s);
    static const QRegularExpression code(u"\"([a-z_]+)\""_s);
    QSet<QString> codes;
    for (auto match = said.globalMatch(source); match.hasNext();) {
        const QString arguments = match.next().captured(1);
        for (auto one = code.globalMatch(arguments); one.hasNext();)
            codes.insert(one.next().captured(1));
    }
    return codes;
}

operations::Verdict verdictWith(const Reason &reason)
{
    operations::Verdict verdict;
    verdict.op = u"0193"_s;
    verdict.code = reason.of;
    verdict.reason = reason.code;
    verdict.time = QDateTime::fromSecsSinceEpoch(1'764'000'000, Qt::UTC);
    return verdict;
}

bool isTold(const Reason &reason)
{
    const QString state = QString::fromLatin1(nameOf(reason.of));
    for (const operations::OperationType &type : operations::operationTypes()) {
        ledger::ReceiptState receipt{u"7K3MQ9XD"_s,
                                     QString::fromLatin1(type.name),
                                     state,
                                     QDateTime::fromSecsSinceEpoch(1'764'000'000, Qt::UTC),
                                     {},
                                     {}};
        receipt.code = reason.code;
        if (pages::receiptPage(receipt, {}).body.contains("原因："))
            return true;
    }
    return false;
}

} // namespace

/// Nobody is told a code in the place of a reason.
class TestVerdictReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasWordsInTheTool_data() { addReasons(); }
    void eachHasWordsInTheTool()
    {
        const QString said = tool::verdictWords(verdictWith(reason()));
        QVERIFY2(!said.contains(reason().code), qPrintable(said));
    }

    void eachHasWordsInTheTablesOfTheBureau_data() { addReasons(); }
    void eachHasWordsInTheTablesOfTheBureau()
    {
        const operations::Verdict verdict = verdictWith(reason());
        const QString state = QString::fromLatin1(nameOf(verdict.code));
        const QString said = ledger::stateCell(
            state, ledger::reasonAsLongAsItStands(state, operations::encodeVerdict(verdict)));
        QVERIFY2(said.contains(": "_L1) && !said.contains(state) && !said.contains(reason().code),
                 qPrintable(said));
        QVERIFY(ledger::placeCell(u"rejected"_s) != "rejected"_L1);
    }

    void eachHasWordsOnThePageOfTheReceipt_data() { addReasons(); }
    void eachHasWordsOnThePageOfTheReceipt() { QVERIFY(isTold(reason())); }

    void theDocumentHasAllThatTheServerSays()
    {
        QSet<QString> documented;
        for (const Reason &reason : documentedReasons())
            documented.insert(reason.code);
        QSet<QString> given;
        for (const char *room : {"/src/server/ledger", "/src/server/openrosa"}) {
            QDirIterator files(QStringLiteral(YIZHAN_SOURCE_DIR) + QLatin1StringView(room), {u"*.cpp"_s},
                               QDir::Files);
            while (files.hasNext())
                given += codesIn(contentOf(files.next()));
        }
        QVERIFY2(given.size() > 10, "the pattern no longer finds the reasons");
        QCOMPARE((given - documented).values().join(u' '), QString());
    }

private:
    static void addReasons()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("of");
        const auto reasons = documentedReasons();
        QVERIFY2(reasons.size() > 10, "the table is no longer found");
        for (const Reason &reason : reasons)
            QTest::newRow(qPrintable(reason.code)) << reason.code << int(reason.of);
    }
    static Reason reason()
    {
        QFETCH(const QString, code);
        QFETCH(const int, of);
        return {code, operations::VerdictCode(of)};
    }
};

QTEST_GUILESS_MAIN(TestVerdictReasons)
#include "tst_verdictreasons.moc"
