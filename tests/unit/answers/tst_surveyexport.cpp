// SPDX-License-Identifier: GPL-3.0-or-later
#include "bureau.h"
#include "openedoperations.h"
#include "openrosaschema.h"
#include "surveyexport.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using answers::ExportWish;
using answers::Wording;
using fakes::LedgerFixture;
using tests::Bureau;
using tests::contentOf;
using tests::ownForm;

namespace {

const QByteArray
    wish("<data id=\"training-wish\" version=\"2026112001\"><mode>self</mode><skills>cook sewing</skills>"
         "<words>一&#10;二</words></data>");
const QByteArray
    employer("<data id=\"employer-needs\" version=\"2026112001\"><firm><name>=示例酒楼</name>"
             "<phone>13800138000</phone></firm><staff><all>10</all><skilled>12</skilled></staff>"
             "<hiring>yes</hiring><post><title>包装工</title><number>5</number><pay><least>4000</least>"
             "</pay><offer>meals bed</offer></post><post><title>厨师</title><number>1</number></post>"
             "<agree>OK</agree></data>");

} // namespace

/// The answers to surveys as tables.
class TestSurveyExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsARow_data() { fakes::TestServer::addEngines(); }
    void anAnswerIsARow();
    void aRepeatIsATableOfItsOwn_data() { fakes::TestServer::addEngines(); }
    void aRepeatIsATableOfItsOwn();
    void wordsStandForCodes_data() { fakes::TestServer::addEngines(); }
    void wordsStandForCodes();
    void anotherVersionHasItsOwnTable_data() { fakes::TestServer::addEngines(); }
    void anotherVersionHasItsOwnTable();
    void whoDoesNotHaveTheKeySeesNothing_data() { fakes::TestServer::addEngines(); }
    void whoDoesNotHaveTheKeySeesNothing();
    void whatIsNoAnswerIsCounted_data() { fakes::TestServer::addEngines(); }
    void whatIsNoAnswerIsCounted();
    void aFormThatNobodyKnowsIsFlagged_data() { fakes::TestServer::addEngines(); }
    void aFormThatNobodyKnowsIsFlagged();
    void whatWasCorrectedIsLeftOut_data() { fakes::TestServer::addEngines(); }
    void whatWasCorrectedIsLeftOut();
    void howItWasFilledInIsATableToo_data() { fakes::TestServer::addEngines(); }
    void howItWasFilledInIsATableToo();
    void whatWasDrawnAtAKioskIsAFile_data() { fakes::TestServer::addEngines(); }
    void whatWasDrawnAtAKioskIsAFile();
    void townsAreCalledAsTheyWereOffered_data() { fakes::TestServer::addEngines(); }
    void townsAreCalledAsTheyWereOffered();
    void nobodyCorrectsWhatIsToCome_data() { fakes::TestServer::addEngines(); }
    void nobodyCorrectsWhatIsToCome();
    void aWorkbookHasASheetForEachRepeat_data() { fakes::TestServer::addEngines(); }
    void aWorkbookHasASheetForEachRepeat();
};

void TestSurveyExport::anAnswerIsARow()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    const auto verdict = bureau.answer(u"training-wish/2026112001"_s, wish);
    QCOMPARE(verdict.code, operations::VerdictCode::Accepted);
    const auto outcome =
        answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                              {u"training-wish"_s, {}, bureau.file("out.csv"), Wording::Codes});
    QVERIFY2(outcome, outcome ? "" : qUtf8Printable(outcome.error().toString()));
    QCOMPARE(outcome->ledger.rows, 1);
    QCOMPARE(outcome->unreadable, 0);
    QCOMPARE(outcome->files, QStringList(bureau.file("out.csv")));
    const QByteArray text = contentOf(bureau.file("out.csv"));
    QVERIFY2(text.contains("\"skills\",\"skills/cook\",\"skills/electric\""), text);
    QVERIFY2(text.contains("\"a-0123abcd\",\"0\",\"self\""), text);
    QVERIFY2(text.contains("\"cook sewing\",\"1\",\"0\",\"0\",\"0\",\"1\""), text);
    QVERIFY(!text.contains("instanceID"));
    const auto counts = ledger::surveyCounts(*f.database, {});
    QVERIFY(counts && counts->size() == 1);
    QCOMPARE(counts->front().count, 1);
    QCOMPARE(counts->front().station, u"s-17"_s);
}

void TestSurveyExport::aRepeatIsATableOfItsOwn()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    QCOMPARE(bureau.answer(u"employer-needs/2026112001"_s, employer).code, operations::VerdictCode::Accepted);
    const auto outcome =
        answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                              {u"employer-needs"_s, {}, bureau.file("out.csv"), Wording::Codes});
    QVERIFY2(outcome, outcome ? "" : qUtf8Printable(outcome.error().toString()));
    QCOMPARE(outcome->files, QStringList({bureau.file("out.csv"), bureau.file("out-post.csv")}));
    const QByteArray once = contentOf(bureau.file("out.csv"));
    QVERIFY2(once.contains("\"firm/name\""), once);
    QVERIFY2(once.contains("\"'=示例酒楼\""), once); // no formula
    QVERIFY(!once.contains("包装工"));
    QVERIFY2(once.contains("\"a-0123abcd\",\"1\","), once); // more skilled than there are
    const QByteArray posts = contentOf(bureau.file("out-post.csv"));
    QVERIFY2(posts.contains("\"1\",\"包装工\",\"5\",\"4000\",\"\""), posts);
    QVERIFY2(posts.contains("\"meals bed\",\"1\",\"1\",\"0\",\"0\""), posts);
    QVERIFY2(posts.contains("\"2\",\"厨师\",\"1\""), posts);
}

void TestSurveyExport::wordsStandForCodes()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    QCOMPARE(bureau.answer(u"training-wish/2026112001"_s, wish).code, operations::VerdictCode::Accepted);
    QVERIFY(answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                                  {u"training-wish"_s, {}, bureau.file("out.csv"), Wording::Words}));
    const QByteArray text = contentOf(bureau.file("out.csv"));
    QVERIFY2(text.contains("\"想学什么？\",\"想学什么？/做饭、点心\""), text);
    QVERIFY2(text.contains("\"做饭、点心、车衣、缝纫\",\"1\""), text);
}

void TestSurveyExport::anotherVersionHasItsOwnTable()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    QCOMPARE(bureau.answer(u"training-wish/2026112001"_s, wish).code, operations::VerdictCode::Accepted);
    const QString newer = bureau.file("newer.xml");
    QFile form(newer);
    QVERIFY(form.open(QIODevice::WriteOnly));
    form.write(contentOf(ownForm(u"training-wish"_s)).replace("2026112001", "2026122401"));
    form.close();
    QVERIFY(bureau.publisher.publish(newer, {}));
    // Begun before, handed in afterwards.
    QCOMPARE(bureau.answer(u"training-wish/2026112001"_s, wish).code, operations::VerdictCode::Accepted);
    const auto outcome =
        answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                              {u"training-wish"_s, {}, bureau.file("out.csv"), Wording::Codes});
    QVERIFY(outcome);
    QCOMPARE(outcome->files.size(), 2);
    QCOMPARE(contentOf(bureau.file("out.csv")).count("cook sewing"), 0);
    QCOMPARE(contentOf(bureau.file("out-2026112001.csv")).count("cook sewing"), 2);
}

void TestSurveyExport::whoDoesNotHaveTheKeySeesNothing()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    QCOMPARE(bureau.answer(u"training-wish/2026112001"_s, wish).code, operations::VerdictCode::Accepted);
    std::vector<crypto::OpeningKey> others;
    others.push_back(crypto::OpeningKey::generate());
    const auto outcome =
        answers::exportSurvey(*f.database, bureau.publisher, others,
                              {u"training-wish"_s, {}, bureau.file("out.csv"), Wording::Codes});
    QVERIFY(outcome);
    QCOMPARE(outcome->ledger.closed, 1);
    QVERIFY(!contentOf(bureau.file("out.csv")).contains("cook sewing"));
}

void TestSurveyExport::whatIsNoAnswerIsCounted()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    QCOMPARE(bureau.answer(u"training-wish/2026112001"_s, "<data").code, operations::VerdictCode::Accepted);
    QCOMPARE(bureau.answer(u"training-wish/2026112001"_s, "<other><skills>cook</skills></other>").code,
             operations::VerdictCode::Accepted);
    const auto outcome =
        answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                              {u"training-wish"_s, {}, bureau.file("out.csv"), Wording::Codes});
    QVERIFY(outcome);
    QCOMPARE(outcome->ledger.rows, 2);
    QCOMPARE(outcome->unreadable, 1);
    QVERIFY(contentOf(bureau.file("out.csv")).contains("\"?\"")); // of another form: to be looked at
}

void TestSurveyExport::aFormThatNobodyKnowsIsFlagged()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    const auto verdict = bureau.answer(u"gone/1"_s, wish);
    QCOMPARE(verdict.code, operations::VerdictCode::AcceptedFlagged);
    QCOMPARE(verdict.reason, u"survey_gone"_s);
    const auto refused = answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                                               {u"gone"_s, {}, bureau.file("out.csv"), Wording::Codes});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"form.unpublished"_s);
}

void TestSurveyExport::aWorkbookHasASheetForEachRepeat()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    QCOMPARE(bureau.answer(u"employer-needs/2026112001"_s, employer).code, operations::VerdictCode::Accepted);
    const auto outcome =
        answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                              {u"employer-needs"_s, {}, bureau.file("out.xlsx"), Wording::Words});
    QVERIFY(outcome);
    QCOMPARE(outcome->files, QStringList(bureau.file("out.xlsx")));
    const QByteArray book = contentOf(bureau.file("out.xlsx"));
    QVERIFY(book.startsWith("PK"));
    QVERIFY(book.contains("xl/worksheets/sheet2.xml")); // of the repeat
    QVERIFY(!QFile::exists(bureau.file("out-post.xlsx")));
}

/// An answer that is called `id`, in the place of `old`.
static QByteArray called(const QByteArray &skills, const QByteArray &id, const QByteArray &old)
{
    return "<data id=\"training-wish\" version=\"2026112001\"><skills>" + skills +
           "</skills><orx:meta xmlns:orx=\"http://openrosa.org/xforms\"><orx:instanceID>" + id +
           "</orx:instanceID><orx:deprecatedID>" + old + "</orx:deprecatedID></orx:meta></data>";
}

void TestSurveyExport::whatWasCorrectedIsLeftOut()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    const QString survey = u"training-wish/2026112001"_s;
    for (const QByteArray &xml :
         {called("cook", "uuid:1", ""), called("sewing", "uuid:2", "uuid:1"),
          called("welding", "uuid:3", "uuid:2"), called("forklift", "uuid:4", "uuid:none")})
        QCOMPARE(bureau.answer(survey, xml).code, operations::VerdictCode::Accepted);
    const auto outcome =
        answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                              {u"training-wish"_s, {}, bureau.file("out.csv"), Wording::Codes});
    QVERIFY(outcome);
    QCOMPARE(outcome->replaced, 2);
    const QByteArray text = contentOf(bureau.file("out.csv"));
    QVERIFY2(!text.contains(",\"cook\",") && !text.contains(",\"sewing\","), text);
    QVERIFY2(text.contains(",\"welding\",") && text.contains(",\"forklift\","), text);
}

void TestSurveyExport::howItWasFilledInIsATableToo()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    QCOMPARE(bureau
                 .answer(u"household/2026112001"_s,
                         "<data id=\"household\" version=\"2026112001\"><orx:meta "
                         "xmlns:orx=\"http://openrosa.org/xforms\"><orx:instanceID>uuid:1</orx:instanceID>"
                         "<orx:audit>event,node,start,end,user&#10;form start,,1,,a-1&#10;question,"
                         "\"/data/a,\"\"b\",2,3,a-1&#10;</orx:audit></orx:meta></data>")
                 .code,
             operations::VerdictCode::Accepted);
    const auto outcome = answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                                               {u"household"_s, {}, bureau.file("out.csv"), Wording::Codes});
    QVERIFY(outcome);
    QCOMPARE(outcome->files.constLast(), bureau.file("out-audit.csv"));
    const QByteArray text = contentOf(bureau.file("out-audit.csv"));
    QVERIFY2(text.contains("\"event\",\"node\",\"start\",\"end\",\"old-value\""), text);
    QVERIFY2(text.contains("\"question\",\"/data/a,\"\"b\",\"2\",\"3\",\"\",\"\",\"a-1\""), text);
    QCOMPARE(text.count('\n'), 3);
}

/// A signature, and a name that leads elsewhere.
void TestSurveyExport::whatWasDrawnAtAKioskIsAFile()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    LedgerFixture::must(openrosa::prepareOpenRosaSchema(*f.database));
    const QByteArray drawn = R"({"../evil.png":"eA==","drawing-1.png":"aW5r","odd.png":"%"})";
    QCOMPARE(bureau
                 .answer(u"training-wish/2026112001"_s,
                         "<data id=\"training-wish\" version=\"2026112001\"><skills>cook</skills></data>",
                         drawn)
                 .code,
             operations::VerdictCode::Accepted);
    answers::ExportWish asked{u"training-wish"_s, {}, bureau.file("out.csv"), Wording::Codes};
    asked.media = bureau.file("media");
    const auto outcome = answers::exportSurvey(*f.database, bureau.publisher, bureau.keys, asked);
    QVERIFY2(outcome, outcome ? "" : qUtf8Printable(outcome.error().toString()));
    QCOMPARE(outcome->media, 1);
    const QStringList receipts = QDir(asked.media).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(receipts.size(), 1);
    const QDir folder(asked.media + u'/' + receipts.front());
    QCOMPARE(folder.entryList(QDir::Files), QStringList{u"drawing-1.png"_s});
    QCOMPARE(contentOf(folder.filePath(u"drawing-1.png"_s)), QByteArray("ink"));
    QVERIFY(!QFile::exists(asked.media + u"/evil.png"_s));
}

void TestSurveyExport::townsAreCalledAsTheyWereOffered()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    QCOMPARE(bureau
                 .answer(u"household/2026112001"_s,
                         "<data id=\"household\" version=\"2026112001\"><home><county>441226</county>"
                         "<town>441226113</town><here><men>1</men><women>0</women></here></home><person>"
                         "<born>1970-01-01</born><grown><services>jobs</services></grown></person></data>")
                 .code,
             operations::VerdictCode::Accepted);
    QVERIFY(answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                                  {u"household"_s, {}, bureau.file("out.csv"), Wording::Words}));
    const QByteArray once = contentOf(bureau.file("out.csv"));
    QVERIFY2(once.contains("\"德庆县\",\"悦城镇\""), once);
    const QByteArray people = contentOf(bureau.file("out-person.csv"));
    // A column for each choice, also where nobody has said how many live there.
    QVERIFY2(people.contains("要我们帮什么忙？/介绍工作\""), people);
    QVERIFY2(people.contains("\"介绍工作\",\"1\",\"0\""), people);
}

void TestSurveyExport::nobodyCorrectsWhatIsToCome()
{
    YIZHAN_OPEN_LEDGER(f);
    Bureau bureau(f);
    const QString survey = u"training-wish/2026112001"_s;
    for (const QByteArray &xml : {called("cook", "uuid:1", "uuid:2"), called("sewing", "uuid:2", "uuid:2")})
        QCOMPARE(bureau.answer(survey, xml).code, operations::VerdictCode::Accepted);
    const auto outcome =
        answers::exportSurvey(*f.database, bureau.publisher, bureau.keys,
                              {u"training-wish"_s, {}, bureau.file("out.csv"), Wording::Codes});
    QVERIFY(outcome);
    QCOMPARE(outcome->replaced, 0);
}

QTEST_GUILESS_MAIN(TestSurveyExport)
#include "tst_surveyexport.moc"
