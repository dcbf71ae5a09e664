// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "random.h"
#include "surveyworker.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Survey;

namespace {

/// A kiosk with the documents that it has fetched.
struct Kiosk
{
    [[nodiscard]] static catalogue::DocumentRef named(const QByteArray &bytes, const QString &type)
    {
        return {catalogue::documentDigest(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)),
                bytes.size(), type};
    }
    catalogue::DocumentRef fetch(const QByteArray &bytes, const QString &type) const
    {
        const catalogue::DocumentRef document = named(bytes, type);
        QDir(dir.path()).mkpath(u"documents"_s);
        QFile file(dir.filePath(u"documents/"_s + document.digest));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a document");
        return document;
    }
    /// A form that reads a list of towns.
    [[nodiscard]] Survey survey() const
    {
        Survey made;
        made.id = u"towns/1"_s;
        made.form = u"towns"_s;
        made.document = fetch(
            R"(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">)"
            R"(<h:head><h:title>T</h:title><model><instance><data id="towns" version="1"><town/></data></instance>)"
            R"(<instance id="towns" src="jr://file-csv/towns.csv"/></model></h:head><h:body>)"
            R"(<select1 ref="/data/town"><label>T</label><itemset nodeset="instance('towns')/root/item">)"
            R"(<value ref="name"/><label ref="label"/></itemset></select1></h:body></h:html>)",
            u"application/xml"_s);
        return made;
    }

    QTemporaryDir dir;
    fakes::ManualClock clock{QDateTime(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC)};
    SeededRandom random{1};
    desk::SurveyDesk desk{dir.path(), clock, random};
};

constexpr auto towns = "name,label\n1,A\n2,B\n";

} // namespace

/// Forms out of the documents of a kiosk.
class TestSurveyDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormIsReadWithItsList();
    void aFormWaitsForItsList();
    void aFormDoesNotWaitForAPicture();
};

void TestSurveyDesk::aFormIsReadWithItsList()
{
    const Kiosk kiosk;
    Survey survey = kiosk.survey();
    survey.files = {{u"towns.csv"_s, kiosk.fetch(towns, u"text/csv"_s)}};
    const auto opened = kiosk.desk.form(survey);
    QVERIFY2(opened, opened ? "" : qUtf8Printable(opened.error().toString()));
    const forms::Node *list = opened->form->instanceNamed(u"towns"_s)->firstElement();
    QCOMPARE(list->children.size(), std::size_t(2));
}

void TestSurveyDesk::aFormWaitsForItsList()
{
    const Kiosk kiosk;
    Survey survey = kiosk.survey();
    survey.files = {{u"towns.csv"_s, Kiosk::named(towns, u"text/csv"_s)}};
    const auto opened = kiosk.desk.form(survey);
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, u"survey.form"_s);
}

void TestSurveyDesk::aFormDoesNotWaitForAPicture()
{
    const Kiosk kiosk;
    Survey survey = kiosk.survey();
    survey.files = {{u"towns.csv"_s, kiosk.fetch(towns, u"text/csv"_s)},
                    {u"here.png"_s, kiosk.fetch("here", u"image/png"_s)},
                    {u"late.png"_s, Kiosk::named("late", u"image/png"_s)}};
    const auto opened = kiosk.desk.form(survey);
    QVERIFY(opened);
    QVERIFY(opened->files.contains(u"here.png"_s) && !opened->files.contains(u"late.png"_s));
}

QTEST_GUILESS_MAIN(TestSurveyDesk)
#include "tst_surveydesk.moc"
