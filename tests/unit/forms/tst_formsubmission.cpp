// SPDX-License-Identifier: GPL-3.0-or-later
#include "formaudit.h"
#include "formfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::forms;
using yizhan::tests::FormFixture;

class TestFormSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotRelevantIsLeftOut();
    void aSubmissionWithoutMetaGetsOne();
    void aDraftGoesOnWhereItWas();
    void anEditDeprecatesTheFormerId();
    void answersOfAnotherFormAreRefused();
    void textIsEscaped();
    void theAuditTellsWhenAndWhatChanged();
    void theAuditHoldsNoDrawing();
    void theAuditGoesOnWithTheAnswers();
    void anAuditStaysSmall();
    void whatIsTakenAwayIsLeftInTheAudit();
};

namespace {

constexpr auto survey =
    "<instance><data id='t' version='3'><a/><b>x</b><p jr:template=''><v/></p><meta><instanceID/>"
    "</meta></data></instance><bind nodeset='/data/b' relevant=\"/data/a = '1'\"/>"
    "<bind nodeset='/data/meta/instanceID' jr:preload='uid'/>";
constexpr auto asks =
    "<input ref='/data/a'/><input ref='/data/b'/><repeat nodeset='/data/p'><input ref='/data/p/v'/>"
    "</repeat>";

} // namespace

void TestFormSubmission::whatIsNotRelevantIsLeftOut()
{
    FormFixture form(survey, asks);
    QVERIFY(form.isOpen());
    const QByteArray sent = form.session().submission();
    QVERIFY(sent.contains("<data id=\"t\" version=\"3\"><a/><meta><instanceID>uuid:"));
    QVERIFY(!sent.contains("<b>") && !sent.contains("<p>"));
    QVERIFY(form.set("/data/a", "1"));
    QVERIFY(form.session().submission().contains("<b>x</b>"));
}

void TestFormSubmission::aSubmissionWithoutMetaGetsOne()
{
    FormFixture form("<instance><data id='t'><a/></data></instance>", "<input ref='/data/a'/>");
    const QByteArray sent = form.session().submission();
    QVERIFY(sent.contains("xmlns:orx=\"http://openrosa.org/xforms\""));
    QVERIFY(sent.contains("<orx:meta><orx:instanceID>uuid:"));
}

void TestFormSubmission::aDraftGoesOnWhereItWas()
{
    FormFixture form(survey, asks);
    QVERIFY(form.set("/data/a", "7"));
    QVERIFY(form.add("/data", "p"));
    QVERIFY(form.set("/data/p[1]/v", "w"));
    FormFixture again(survey, asks, {.answers = form.session().draft()});
    QVERIFY(again.isOpen());
    QCOMPARE(again.text("/data/a"), u"7"_s);
    QCOMPARE(again.text("/data/p[1]/v"), u"w"_s);
    QCOMPARE(again.text("/data/b"), u"x"_s);
    QCOMPARE(again.session().instanceId(), form.session().instanceId());
}

void TestFormSubmission::anEditDeprecatesTheFormerId()
{
    FormFixture form(survey, asks);
    const QString former = form.session().instanceId();
    FormFixture edited(survey, asks, {.answers = form.session().submission(), .edits = true});
    QVERIFY(edited.isOpen());
    QVERIFY(edited.session().instanceId() != former);
    const QByteArray deprecated = "<deprecatedID>" + former.toUtf8() + "</deprecatedID>";
    QVERIFY(edited.session().submission().contains(deprecated));
    // The edit itself is broken off and gone on with.
    FormFixture again(survey, asks, {.answers = edited.session().draft()});
    QCOMPARE(again.session().instanceId(), edited.session().instanceId());
    QVERIFY(again.session().submission().contains(deprecated));
    FormFixture twice(survey, asks, {.answers = again.session().submission(), .edits = true});
    QCOMPARE(twice.session().submission().count("<deprecatedID>"), 1);
    const QByteArray last = "<deprecatedID>" + edited.session().instanceId().toUtf8();
    QVERIFY(twice.session().submission().contains(last));
}

void TestFormSubmission::answersOfAnotherFormAreRefused()
{
    FormFixture form(survey, asks);
    fakes::ManualClock clock(tests::formNow());
    SeededRandom random(1);
    const auto begun = FormSession::begin(form.form(), clock, random, {.answers = "<data id=\"other\"/>"});
    QVERIFY(!begun);
    QCOMPARE(begun.error().reason, u"form.other"_s);
}

void TestFormSubmission::textIsEscaped()
{
    FormFixture form(survey, asks);
    QVERIFY(form.set("/data/a", "<&>\x01"));
    QVERIFY(form.session().submission().contains("<a>&lt;&amp;&gt;</a>"));
}

void TestFormSubmission::theAuditTellsWhenAndWhatChanged()
{
    FormFixture form("<instance><data id='t'><a/><meta><audit/></meta></data></instance>"
                     "<bind nodeset='/data/meta/audit' type='binary' odk:track-changes='true'/>",
                     "<input ref='/data/a'/>");
    QVERIFY(form.isOpen());
    const AuditWish wish = auditWishOf(*form.form());
    QVERIFY(wish.isWanted && wish.tracksChanges && !wish.namesUser);
    fakes::ManualClock clock(tests::formNow());
    FormAudit audit(wish, clock, {});
    audit.note(u"form start"_s);
    audit.show(form.session(), form.session().screens().front());
    clock.advanceMs(1500);
    clock.setWall(QDateTime::fromSecsSinceEpoch(0)); // somebody sets the clock
    QVERIFY(form.set("/data/a", "x, y"));
    audit.leave(form.session());
    QCOMPARE(audit.csv(), QByteArray("event,node,start,end,old-value,new-value\n"
                                     "form start,,1795397400000,,,\n"
                                     "question,/data/a,1795397400000,1795397401500,,\"x, y\"\n"));
}

/// A signature that was wiped is nowhere.
void TestFormSubmission::theAuditHoldsNoDrawing()
{
    FormFixture form("<instance><data id='t'><a/><meta><audit/></meta></data></instance>"
                     "<bind nodeset='/data/a' type='binary'/>"
                     "<bind nodeset='/data/meta/audit' type='binary' odk:track-changes='true'/>",
                     "<upload ref='/data/a' mediatype='image/*' appearance='signature'/>");
    QVERIFY(form.isOpen());
    fakes::ManualClock clock(tests::formNow());
    FormAudit audit(auditWishOf(*form.form()), clock, {});
    for (const char *drawn : {"data:image/png;base64,AAAA", "data:image/png;base64,BBBB", ""}) {
        audit.show(form.session(), form.session().screens().front());
        QVERIFY(form.set("/data/a", drawn));
        audit.leave(form.session());
    }
    QVERIFY2(!audit.csv().contains("base64"), audit.csv());
    QVERIFY2(audit.csv().contains(",,file\n") && audit.csv().contains(",file,file\n"), audit.csv());
    QVERIFY2(audit.csv().contains(",file,\n"), audit.csv());
}

void TestFormSubmission::theAuditGoesOnWithTheAnswers()
{
    const char *model = "<instance><data id='t'><a/><meta><audit/></meta></data></instance>"
                        "<bind nodeset='/data/meta/audit' type='binary' odk:identify-user='true'/>";
    FormFixture form(model, "<input ref='/data/a'/>");
    const AuditWish wish = auditWishOf(*form.form());
    fakes::ManualClock clock(tests::formNow());
    FormAudit first(wish, clock, u"a-1"_s);
    first.note(u"form start"_s);
    form.session().keepAudit(first.csv());
    FormFixture again(model, "<input ref='/data/a'/>", {.answers = form.session().draft()});
    FormAudit second(wish, clock, u"a-1"_s, again.session().audit());
    clock.advanceMs(10);
    second.note(u"form resume"_s);
    again.session().keepAudit(second.csv());
    QCOMPARE(second.csv(), QByteArray("event,node,start,end,user\nform start,,1795397400000,,a-1\n"
                                      "form resume,,1795397400010,,a-1\n"));
    QVERIFY(again.session().submission().contains("<audit>event,node,start,end,user"));
    FormAudit other({true, true, false}, clock, {}, again.session().audit()); // of other columns
    QVERIFY(!other.csv().contains("form start"));
}

void TestFormSubmission::anAuditStaysSmall()
{
    fakes::ManualClock clock(tests::formNow());
    FormAudit audit({true, false, false}, clock, {});
    for (int i = 0; i < 5000; ++i)
        audit.note(u"jump"_s, u"/data/%1"_s.arg(i));
    QVERIFY(audit.csv().size() <= FormAudit::mostBytes);
    QVERIFY(audit.csv().startsWith("event,node,start,end\njump,"));
    QVERIFY(audit.csv().contains("/data/4999,") && !audit.csv().contains("/data/1,"));
}

void TestFormSubmission::whatIsTakenAwayIsLeftInTheAudit()
{
    FormFixture form("<instance><data id='t'><n>1</n><r><a>x</a></r></data></instance>",
                     "<repeat nodeset='/data/r' jr:count='/data/n'><input ref='/data/r/a'/></repeat>");
    fakes::ManualClock clock(tests::formNow());
    FormAudit audit({true, false, false}, clock, {});
    audit.show(form.session(), form.session().screens().front());
    QVERIFY(form.set("/data/n", "0"));
    audit.leave(form.session());
    QVERIFY(audit.csv().contains("question,/data/r[1]/a,"));
}

QTEST_APPLESS_MAIN(TestFormSubmission)
#include "tst_formsubmission.moc"
