// SPDX-License-Identifier: GPL-3.0-or-later
#include "formpublisher.h"
#include "importfixture.h"
#include "testpaths.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::publishing;
using catalogue::Survey;
using catalogue::SurveyAudience;

namespace {

QString ownForm(const QString &name)
{
    return QStringLiteral(YIZHAN_SOURCE_DIR) + u"/assets/forms/"_s + name + u".xml"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A publisher over a catalogue of its own.
struct Bureau
{
    fakes::ImportFixture fixture{u"sqlite"_s};
    QTemporaryDir dir;
    feed::DocumentFolder documents{dir.filePath(u"documents"_s)};
    FormPublisher publisher{*fixture.database, fixture.clock, documents, u"city"_s};

    QString file(const QByteArray &text, const QString &name = u"form.xml"_s) const
    {
        const QString path = dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a file");
        return path;
    }
};

} // namespace

/// Survey forms on their way to the kiosks.
class TestFormPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormIsAnItemThatNamesItsDocument();
    void theSameOnceMoreChangesNothing();
    void aNewVersionRetiresTheOneBefore();
    void aVersionNeverMeansTwoForms();
    void filesBesideAFormGoWithIt();
    void aListOfASpreadsheetIsReadByPhonesToo();
    void anotherListIsAnotherForm();
    void aPictureThatIsMissingIsToldAndAListIsRefused();
    void aFileThatIsTooLargeIsRefused();
    void aListThatGrowsTooLargeIsRefused();
    void aWithdrawnFormStaysForWhatWasBegun();
    void whatKiosksCouldNotAskIsRefused_data();
    void whatKiosksCouldNotAskIsRefused();
};

void TestFormPublisher::aFormIsAnItemThatNamesItsDocument()
{
    Bureau bureau;
    const auto outcome = bureau.publisher.publish(ownForm(u"training-wish"_s), {SurveyAudience::Resident, 3});
    QVERIFY2(outcome, outcome ? "" : qUtf8Printable(outcome.error().toString()));
    QVERIFY(outcome->changed && outcome->warnings.isEmpty());
    const auto all = bureau.publisher.all();
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(1));
    const Survey &survey = all->front();
    QCOMPARE(survey.id, u"training-wish/2026112001"_s);
    QCOMPARE(survey.title, u"想学什么（示例）"_s);
    QCOMPARE(survey.titleEnglish, u"What would you like to learn (example)"_s);
    QCOMPARE(survey.titleCantonese, u"想學咩（示例）"_s);
    QCOMPARE(survey.audience, SurveyAudience::Resident);
    QCOMPARE(survey.minutes, 3);
    QCOMPARE(bureau.documents.sizeOf(survey.document.digest), std::optional(survey.document.size));
    const auto form = bureau.publisher.formOf(survey);
    QVERIFY(form);
    QCOMPARE((*form)->id(), u"training-wish"_s);
}

void TestFormPublisher::theSameOnceMoreChangesNothing()
{
    Bureau bureau;
    QVERIFY(bureau.publisher.publish(ownForm(u"employer-needs"_s), {}));
    const auto again = bureau.publisher.publish(ownForm(u"employer-needs"_s), {});
    QVERIFY(again);
    QVERIFY(!again->changed);
}

void TestFormPublisher::aNewVersionRetiresTheOneBefore()
{
    Bureau bureau;
    QVERIFY(bureau.publisher.publish(ownForm(u"training-wish"_s), {}));
    const QByteArray newer = contentOf(ownForm(u"training-wish"_s)).replace("2026112001", "2026122401");
    QVERIFY(bureau.publisher.publish(bureau.file(newer), {}));
    const auto all = bureau.publisher.all();
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(2));
    QVERIFY(all->front().retired);
    QVERIFY(!all->back().retired);
    QVERIFY(bureau.documents.sizeOf(all->front().document.digest)); // whoever has begun it goes on
}

void TestFormPublisher::aVersionNeverMeansTwoForms()
{
    Bureau bureau;
    QVERIFY(bureau.publisher.publish(ownForm(u"training-wish"_s), {}));
    const QByteArray other = contentOf(ownForm(u"training-wish"_s)).replace("要考证吗", "想考证吗");
    const auto refused = bureau.publisher.publish(bureau.file(other), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"form.version"_s);
}

namespace {

/// The form with a list of towns, and a picture of the first question.
QByteArray withFiles()
{
    return contentOf(ownForm(u"training-wish"_s))
        .replace("<instance id=\"age\">",
                 "<instance id=\"towns\" src=\"jr://file-csv/towns.csv\"/><instance id=\"age\">")
        .replace(
            "<text id=\"title\">",
            "<text id=\"door\"><value form=\"image\">jr://images/door.png</value></text><text id=\"title\">");
}

} // namespace

void TestFormPublisher::filesBesideAFormGoWithIt()
{
    Bureau bureau;
    bureau.file("name,label\n441202102,城东街道\n", u"towns.csv"_s);
    bureau.file("a picture", u"door.png"_s);
    const auto outcome = bureau.publisher.publish(bureau.file(withFiles()), {});
    QVERIFY2(outcome, outcome ? "" : qUtf8Printable(outcome.error().toString()));
    const auto all = bureau.publisher.all();
    QVERIFY(all && all->size() == 1);
    const Survey &survey = all->front();
    QCOMPARE(survey.files.size(), std::size_t(2));
    for (const catalogue::SurveyFile &file : survey.files) {
        QCOMPARE(bureau.documents.sizeOf(file.document.digest), std::optional(file.document.size));
        QCOMPARE(file.isNeeded(), file.name == u"towns.csv"_s);
    }
    const auto form = bureau.publisher.formOf(survey);
    QVERIFY(form);
    QCOMPARE((*form)->instanceNamed(u"towns"_s)->firstElement()->children.size(), std::size_t(1));
    QVERIFY(!bureau.publisher.publish(bureau.dir.filePath(u"form.xml"_s), {})->changed);
}

/// In GB18030, as spreadsheets in China save a CSV.
void TestFormPublisher::aListOfASpreadsheetIsReadByPhonesToo()
{
    Bureau bureau;
    bureau.file("name,label\n1,\xB6\xCB\xD6\xDD\n", u"towns.csv"_s);
    const auto outcome = bureau.publisher.publish(bureau.file(withFiles()), {});
    QVERIFY2(outcome, outcome ? "" : qUtf8Printable(outcome.error().toString()));
    QCOMPARE(outcome->survey.files.size(), std::size_t(1));
    QCOMPARE(contentOf(bureau.documents.pathOf(outcome->survey.files.front().document.digest)),
             QByteArray("name,label\n1,端州\n"));
    QVERIFY(!bureau.publisher.publish(bureau.dir.filePath(u"form.xml"_s), {})->changed);
}

void TestFormPublisher::anotherListIsAnotherForm()
{
    Bureau bureau;
    bureau.file("a picture", u"door.png"_s);
    bureau.file("name,label\n1,A\n", u"towns.csv"_s);
    QVERIFY(bureau.publisher.publish(bureau.file(withFiles()), {}));
    bureau.file("name,label\n1,B\n", u"towns.csv"_s);
    const auto refused = bureau.publisher.publish(bureau.dir.filePath(u"form.xml"_s), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"form.version"_s);
}

void TestFormPublisher::aPictureThatIsMissingIsToldAndAListIsRefused()
{
    Bureau bureau;
    bureau.file("name,label\n1,A\n", u"towns.csv"_s);
    const auto outcome = bureau.publisher.publish(bureau.file(withFiles()), {});
    QVERIFY(outcome);
    QCOMPARE(outcome->survey.files.size(), std::size_t(1));
    QCOMPARE(outcome->warnings.size(), 1);
    QCOMPARE(outcome->warnings.front().about, u"door.png"_s);
    bureau.file("name,label\n1,\"A\n", u"towns.csv"_s); // a quotation mark that is not closed
    const auto refused = bureau.publisher.publish(bureau.dir.filePath(u"form.xml"_s), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"form.list_quote"_s);
}

void TestFormPublisher::aFileThatIsTooLargeIsRefused()
{
    Bureau bureau;
    bureau.file("name,label\n1,A\n", u"towns.csv"_s);
    bureau.file(QByteArray(8 * 1024 * 1024 + 1, 'x'), u"door.png"_s);
    const auto refused = bureau.publisher.publish(bureau.file(withFiles()), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"form.files"_s);
    QVERIFY(bureau.publisher.all()->empty());
}

/// In GB18030 it has 7 MiB.
void TestFormPublisher::aListThatGrowsTooLargeIsRefused()
{
    Bureau bureau;
    const QByteArray village("\xb4\xe5"); // 村
    bureau.file("name,label\n1," + village.repeated(7 * 512 * 1024) + '\n', u"towns.csv"_s);
    const auto refused = bureau.publisher.publish(bureau.file(withFiles()), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"form.files"_s);
    QVERIFY(bureau.publisher.all()->empty());
}

void TestFormPublisher::aWithdrawnFormStaysForWhatWasBegun()
{
    Bureau bureau;
    QVERIFY(bureau.publisher.publish(ownForm(u"training-wish"_s), {}));
    const auto first = bureau.publisher.withdraw(u"training-wish"_s);
    QVERIFY(first);
    QCOMPARE(*first, 1);
    const auto second = bureau.publisher.withdraw(u"training-wish"_s);
    QVERIFY(second);
    QCOMPARE(*second, 0);
    const auto all = bureau.publisher.all();
    QVERIFY(all && all->size() == 1 && all->front().retired);
    const auto again = bureau.publisher.publish(ownForm(u"training-wish"_s), {});
    QVERIFY(again && again->changed && !bureau.publisher.all()->front().retired);
}

void TestFormPublisher::whatKiosksCouldNotAskIsRefused_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("reason");
    const QByteArray own = contentOf(ownForm(u"training-wish"_s));
    QTest::newRow("no XML") << QByteArray("a sheet") << u"xml.syntax"_s;
    QTest::newRow("an id with blanks")
        << QByteArray(own).replace("id=\"training-wish\"", "id=\"a b\"") << u"form.name"_s;
    QTest::newRow("a list in a file")
        << QByteArray(own).replace(
               "<instance id=\"age\">",
               "<instance id=\"towns\" src=\"jr://file-csv/towns.csv\"/><instance id=\"age\">")
        << u"form.media"_s;
}

void TestFormPublisher::whatKiosksCouldNotAskIsRefused()
{
    QFETCH(const QByteArray, form);
    QFETCH(const QString, reason);
    Bureau bureau;
    const auto refused = bureau.publisher.publish(bureau.file(form), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, reason);
    QVERIFY(bureau.publisher.all()->empty());
}

QTEST_GUILESS_MAIN(TestFormPublisher)
#include "tst_formpublisher.moc"
