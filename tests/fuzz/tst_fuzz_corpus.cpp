// SPDX-License-Identifier: GPL-3.0-or-later
// Replays the seeds of the fuzz targets, and hundreds of mutations of each, always the same ones.
#include "fuzztargets.h"
#include "random.h"
#include "testpaths.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yizhan;

namespace {

using Target = int (*)(const std::uint8_t *, std::size_t);

constexpr int mutationsOfASeed = 400;

void cutOut(QByteArray &bytes, Random &random)
{
    const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())));
    bytes.remove(at, 1 + static_cast<qsizetype>(random.below(40)));
}

void repeat(QByteArray &bytes, Random &random)
{
    const auto from = static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())));
    const auto to = static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())));
    bytes.insert(to, bytes.mid(from, 1 + static_cast<qsizetype>(random.below(200))));
}

void flip(QByteArray &bytes, Random &random)
{
    const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())));
    bytes[at] = static_cast<char>(random.below(256));
}

QByteArray mutated(QByteArray bytes, Random &random)
{
    const quint64 steps = 1 + random.below(4);
    for (quint64 i = 0; i < steps && !bytes.isEmpty(); ++i) {
        switch (random.below(4)) {
        case 0:
            cutOut(bytes, random);
            break;
        case 1:
            repeat(bytes, random);
            break;
        case 2:
            bytes.truncate(static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size()))));
            break;
        default:
            flip(bytes, random);
        }
    }
    return bytes;
}

void run(Target target, const QByteArray &bytes)
{
    QCOMPARE(target(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                    static_cast<std::size_t>(bytes.size())),
             0);
}

} // namespace

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedsAndTheirMutationsAreSurvived_data();
    void seedsAndTheirMutationsAreSurvived();
};

void TestFuzzCorpus::seedsAndTheirMutationsAreSurvived_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Target>("target");
    QTest::newRow("csv") << u"fuzz_csv"_s << &fuzz_csv;
    QTest::newRow("xlsx") << u"fuzz_xlsx"_s << &fuzz_xlsx;
    QTest::newRow("jsonlines") << u"fuzz_jsonlines"_s << &fuzz_jsonlines;
    QTest::newRow("feedpage") << u"fuzz_feedpage"_s << &fuzz_feedpage;
    QTest::newRow("snapshot_head") << u"fuzz_snapshot_head"_s << &fuzz_snapshot_head;
    QTest::newRow("vacancy") << u"fuzz_vacancy"_s << &fuzz_vacancy;
    QTest::newRow("request") << u"fuzz_request"_s << &fuzz_request;
    QTest::newRow("wishes") << u"fuzz_wishes"_s << &fuzz_wishes;
    QTest::newRow("weights") << u"fuzz_weights"_s << &fuzz_weights;
    QTest::newRow("occupations") << u"fuzz_occupations"_s << &fuzz_occupations;
    QTest::newRow("query") << u"fuzz_query"_s << &fuzz_query;
    QTest::newRow("synonyms") << u"fuzz_synonyms"_s << &fuzz_synonyms;
    QTest::newRow("courses") << u"fuzz_courses"_s << &fuzz_courses;
    QTest::newRow("classes") << u"fuzz_classes"_s << &fuzz_classes;
    QTest::newRow("fairs") << u"fuzz_fairs"_s << &fuzz_fairs;
    QTest::newRow("notices") << u"fuzz_notices"_s << &fuzz_notices;
    QTest::newRow("operations") << u"fuzz_operations"_s << &fuzz_operations;
    QTest::newRow("answers") << u"fuzz_answers"_s << &fuzz_answers;
    QTest::newRow("operationfile") << u"fuzz_operationfile"_s << &fuzz_operationfile;
    QTest::newRow("enrolment") << u"fuzz_enrolment"_s << &fuzz_enrolment;
    QTest::newRow("printer") << u"fuzz_printer"_s << &fuzz_printer;
    QTest::newRow("station") << u"fuzz_station"_s << &fuzz_station;
    QTest::newRow("pay") << u"fuzz_pay"_s << &fuzz_pay;
    QTest::newRow("headcount") << u"fuzz_headcount"_s << &fuzz_headcount;
    QTest::newRow("ages") << u"fuzz_ages"_s << &fuzz_ages;
    QTest::newRow("experience") << u"fuzz_experience"_s << &fuzz_experience;
    QTest::newRow("days") << u"fuzz_days"_s << &fuzz_days;
    QTest::newRow("phones") << u"fuzz_phones"_s << &fuzz_phones;
    QTest::newRow("benefits") << u"fuzz_benefits"_s << &fuzz_benefits;
    QTest::newRow("codes") << u"fuzz_codes"_s << &fuzz_codes;
    QTest::newRow("markup") << u"fuzz_markup"_s << &fuzz_markup;
    QTest::newRow("columns") << u"fuzz_columns"_s << &fuzz_columns;
    QTest::newRow("scannedcode") << u"fuzz_scannedcode"_s << &fuzz_scannedcode;
    QTest::newRow("scanner") << u"fuzz_scanner"_s << &fuzz_scanner;
    QTest::newRow("scan texts") << u"fuzz_scantext"_s << &fuzz_scantext;
    QTest::newRow("tickets") << u"fuzz_tickets"_s << &fuzz_tickets;
    QTest::newRow("form") << u"fuzz_form"_s << &fuzz_form;
    QTest::newRow("draft") << u"fuzz_draft"_s << &fuzz_draft;
    QTest::newRow("multipart") << u"fuzz_multipart"_s << &fuzz_multipart;
    QTest::newRow("submission") << u"fuzz_submission"_s << &fuzz_submission;
    QTest::newRow("strokes") << u"fuzz_strokes"_s << &fuzz_strokes;
    QTest::newRow("lease") << u"fuzz_lease"_s << &fuzz_lease;
    QTest::newRow("documents") << u"fuzz_documents"_s << &fuzz_documents;
    QTest::newRow("targets") << u"fuzz_targets"_s << &fuzz_targets;
    QTest::newRow("expression") << u"fuzz_expression"_s << &fuzz_expression;
    QTest::newRow("messagesignature") << u"fuzz_messagesignature"_s << &fuzz_messagesignature;
}

void TestFuzzCorpus::seedsAndTheirMutationsAreSurvived()
{
    QFETCH(QString, folder);
    QFETCH(Target, target);
    const QDir corpus(QStringLiteral(YIZHAN_SOURCE_DIR) + u"/tests/fuzz/corpus/"_s + folder);
    const QStringList seeds = corpus.entryList(QDir::Files, QDir::Name);
    QVERIFY2(!seeds.isEmpty(), "the target has no seeds");
    SeededRandom random(20261120);
    for (const QString &seed : seeds) {
        QFile file(corpus.filePath(seed));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        run(target, bytes);
        for (int i = 0; i < mutationsOfASeed; ++i)
            run(target, mutated(bytes, random));
    }
}

QTEST_APPLESS_MAIN(TestFuzzCorpus)
#include "tst_fuzz_corpus.moc"
