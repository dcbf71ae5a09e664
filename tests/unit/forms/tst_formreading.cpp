// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::forms;
using yizhan::tests::formXml;

class TestFormReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeUsedIsRefused_data();
    void whatCannotBeUsedIsRefused();
    void whatIsOddIsTold();
    void whatMayMisleadIsTold_data();
    void whatMayMisleadIsTold();
    void aFindingNamesItsLine();
    void cyclesNameTheirNodesAndAreFew();
    void manySiblingsAreToldApart();
    void titleVersionAndLanguagesAreRead();
    void listsBesideTheFormAreRead();
    void aMissingListIsTold();
    void theFilesThatAFormNamesAreKnown();
    void aPictureThatIsNotBesideTheFormIsTold();
    void filesMayLieUnderOtherNames();
    void whatOnlyPhonesCanAskIsTold_data();
    void whatOnlyPhonesCanAskIsTold();
    void aListMayBeGb18030();
    void damagedListsAreTold_data();
    void damagedListsAreTold();
    void pulldataFindsAListThatNobodyDeclares();
    void entitiesAreNotExpanded();
    void deepXmlIsRefused();
};

namespace {

constexpr auto plain = "<instance><data id='t'><a/><b/></data></instance>";
constexpr auto asksA = "<input ref='/data/a'><label>A</label></input>";

QStringList reasonsOf(const QByteArray &xml, Finding::Severity severity, const FormSource &source = {})
{
    QStringList reasons;
    const FormReading reading = readForm(xml, source);
    for (const Finding &finding : reading.findings) {
        if (finding.severity == severity)
            reasons.append(finding.reason);
    }
    return reasons;
}

QByteArray withRule(const char *rule)
{
    const QByteArray model = QByteArray(plain) + rule;
    return formXml(model.constData(), asksA);
}

} // namespace

void TestFormReading::whatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not XML") << QByteArray("<h:html") << u"xml.syntax"_s;
    QTest::newRow("no model") << QByteArray("<html><head/><body/></html>") << u"form.model"_s;
    QTest::newRow("no answers") << formXml("<bind nodeset='/data/a'/>", asksA) << u"form.primary"_s;
    QTest::newRow("syntax") << withRule("<bind nodeset='/data/a' calculate='1 +'/>")
                            << u"expression.syntax"_s;
    QTest::newRow("function") << withRule("<bind nodeset='/data/a' relevant='foo()'/>")
                              << u"expression.function"_s;
    QTest::newRow("itself") << withRule("<bind nodeset='/data/a' calculate='/data/a + 1'/>")
                            << u"form.cycle"_s;
    QTest::newRow("dot") << withRule("<bind nodeset='/data/a' relevant='. = 1'/>") << u"form.cycle"_s;
    QTest::newRow("two") << withRule("<bind nodeset='/data/a' calculate='/data/b'/>"
                                     "<bind nodeset='/data/b' calculate='/data/a'/>")
                         << u"form.cycle"_s;
    QTest::newRow("instance") << withRule("<bind nodeset='/data/a' calculate='instance(\"x\")/r'/>")
                              << u"form.instance"_s;
    QTest::newRow("pattern") << withRule("<bind nodeset='/data/a' constraint=\"regex(., '([a-z')\"/>")
                             << u"expression.pattern"_s;
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("attributes") << QByteArray("<a" + many + "/>") << u"xml.attributes"_s;
    QTest::newRow("question") << formXml(plain, "<input ref='/data/c'/>") << u"form.control_nowhere"_s;
}

void TestFormReading::whatCannotBeUsedIsRefused()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, reason);
    QVERIFY(!readForm(xml, {}).form);
    QVERIFY(reasonsOf(xml, Finding::Severity::Error).contains(reason));
}

void TestFormReading::whatIsOddIsTold()
{
    const QByteArray xml =
        formXml("<instance><data id='t'><a/></data></instance>"
                "<bind nodeset='/data/z' type='string'/><bind nodeset='/data/a' type='odd'/>",
                "<marquee/><select1 ref='/data/a'/>");
    QVERIFY(readForm(xml, {}).form);
    const QStringList told = reasonsOf(xml, Finding::Severity::Warning);
    QCOMPARE(told, (QStringList{u"form.bind_nowhere"_s, u"form.type"_s, u"form.element"_s, u"form.item"_s}));
}

void TestFormReading::whatMayMisleadIsTold_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("reason");
    const auto choices = [](const QByteArray &values) {
        return formXml(plain, QByteArray("<select ref='/data/a'>" + values + "</select>").constData());
    };
    QTest::newRow("text") << formXml(plain, "<input ref='/data/a'><label ref=\"jr:itext('gone')\"/></input>")
                          << u"form.text_missing"_s;
    QTest::newRow("binds") << withRule("<bind nodeset='/data/a' type='int'/><bind nodeset='/data/a'/>")
                           << u"form.bind_twice"_s;
    QTest::newRow("empty value") << choices("<item><label>1</label><value/></item>")
                                 << u"form.choice_value"_s;
    QTest::newRow("space") << choices("<item><label>1</label><value>a b</value></item>")
                           << u"form.choice_value"_s;
    QTest::newRow("twice") << choices("<item><value>a</value></item><item><value>a</value></item>")
                           << u"form.choice_value"_s;
    QTest::newRow("count") << formXml(
                                  "<instance><data id='t'><r><v/></r></data></instance>",
                                  "<group ref='/data/r'><repeat nodeset='/data/r' "
                                  "jr:count='count(/data/r) + 1'><input ref='/data/r/v'/></repeat></group>")
                           << u"form.count_itself"_s;
}

void TestFormReading::whatMayMisleadIsTold()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, reason);
    QCOMPARE(reasonsOf(xml, Finding::Severity::Warning), QStringList{reason});
}

void TestFormReading::aFindingNamesItsLine()
{
    const QByteArray xml = withRule("\n\n<bind nodeset='/data/a' calculate='1 +'/>");
    const FormReading reading = readForm(xml, {});
    QCOMPARE(reading.findings.size(), 1);
    QCOMPARE(reading.findings.front().line, 3);
    QVERIFY(reading.findings.front().about.contains(u"calculate"_s));
}

void TestFormReading::cyclesNameTheirNodesAndAreFew()
{
    const FormReading two = readForm(withRule("<bind nodeset='/data/a' calculate='/data/b'/>"
                                              "<bind nodeset='/data/b' calculate='/data/a'/>"),
                                     {});
    QCOMPARE(two.findings.front().about, u"/data/a \u2192 /data/b \u2192 /data/a"_s);
    QByteArray nodes;
    QByteArray binds;
    for (int i = 0; i < 200; ++i) {
        nodes += "<n" + QByteArray::number(i) + "/>";
        binds += "<bind nodeset='/data/n" + QByteArray::number(i) + "' calculate='sum(/data/*)'/>";
    }
    const FormReading many = readForm(
        formXml(QByteArray("<instance><data id='t'>" + nodes + "</data></instance>" + binds).constData(),
                "<input ref='/data/n0'/>"),
        {});
    QVERIFY(!many.form);
    QCOMPARE(many.findings.size(), 20);
    for (const Finding &finding : many.findings)
        QVERIFY(finding.about.size() < 200);
}

void TestFormReading::manySiblingsAreToldApart()
{
    QByteArray nodes;
    QByteArray binds;
    for (int i = 0; i < 3'000; ++i) {
        nodes += "<n" + QByteArray::number(i) + "/>";
        binds += "<bind nodeset='/data/n" + QByteArray::number(i) + "' type='int'/>";
    }
    const auto form = openForm(
        formXml(QByteArray("<instance><data id='t'>" + nodes + "</data></instance>" + binds).constData(),
                "<input ref='/data/n0'/>"),
        {});
    QVERIFY(form);
    QCOMPARE((*form)->schemaNodes().size(), std::size_t(3'002)); // and the id of the answers
    QCOMPARE((*form)->schema().child(u"n2999")->type, DataType::Int);
    QVERIFY((*form)->schema().child(u"n3000") == nullptr);
}

void TestFormReading::titleVersionAndLanguagesAreRead()
{
    const auto form =
        openForm(formXml("<itext><translation lang='zh'><text id='l'><value>姓名</value></text></translation>"
                         "<translation lang='en' default='true()'/></itext>"
                         "<instance><data id='t' version='7'><a/></data></instance>",
                         asksA),
                 {});
    QVERIFY(form);
    QCOMPARE((*form)->id(), u"t"_s);
    QCOMPARE((*form)->version(), u"7"_s);
    QCOMPARE((*form)->title(), u"T"_s);
    QCOMPARE((*form)->languages(), (QStringList{u"zh"_s, u"en"_s}));
    QCOMPARE((*form)->defaultLanguage(), u"en"_s);
    QVERIFY((*form)->nodeAt(u"/data/a"_s) != nullptr);
}

namespace {

FormSource mediaOf(const char *name, const char *content)
{
    FormSource source;
    source.media = [wanted = QString::fromUtf8(name), content](const QString &file) -> Result<QByteArray> {
        if (file == wanted)
            return QByteArray(content);
        return fail(ErrorCode::NotFound, "file.open", u"not there"_s, file);
    };
    return source;
}

} // namespace

void TestFormReading::listsBesideTheFormAreRead()
{
    const QByteArray xml = formXml("<instance><data id='t'><a/></data></instance>"
                                   "<instance id='l' src='jr://file-csv/list.csv'/>",
                                   asksA);
    const auto form =
        openForm(xml, mediaOf("list.csv", "\xEF\xBB\xBFname,label\n1,\"A, \"\"B\"\"\"\n\n2,C\n"));
    QVERIFY(form);
    const Node *root = (*form)->instanceNamed(u"l"_s)->firstElement();
    QCOMPARE(root->children.size(), std::size_t(2));
    QCOMPARE(root->children.front()->child(u"label")->text, u"A, \"B\""_s);
}

void TestFormReading::aMissingListIsTold()
{
    const QByteArray xml = formXml("<instance><data id='t'><a/></data></instance>"
                                   "<instance id='l' src='jr://file/../../secret.xml'/>",
                                   asksA);
    QVERIFY(readForm(xml, mediaOf("x", "")).form);
    QCOMPARE(reasonsOf(xml, Finding::Severity::Warning, mediaOf("x", "")), QStringList{u"form.media"_s});
}

namespace {

/// Two lists and two pictures; a path that leads out of the folder, and a picture that only a session knows.
QByteArray withFiles()
{
    return formXml("<instance><data id='t'><a/></data></instance>"
                   "<instance id='towns' src='jr://file-csv/towns.csv'/>"
                   "<instance id='last' src='jr://instance/last-saved'/>"
                   "<itext><translation lang='zh'><text id='q'><value>A</value>"
                   "<value form='image'>jr://images/door.png</value>"
                   "<value form='big-image'>jr://images/door.png</value>"
                   "<value form='audio'>jr://audio/q.mp3</value></text>"
                   "<text id='r'><value form='image'>jr://images/..</value></text>"
                   "<text id='s'><value form='image'>jr://images/<output value='/data/a'/>.png</value></text>"
                   "</translation></itext>"
                   "<bind nodeset='/data/a' calculate=\"pulldata('wages', 'low', 'job', 'cook')\"/>",
                   "<input ref='/data/a'><label ref=\"jr:itext('q')\"/></input>");
}

} // namespace

void TestFormReading::theFilesThatAFormNamesAreKnown()
{
    const FormReading reading = readForm(withFiles(), {});
    QVERIFY(reading.form);
    QStringList named;
    for (const NamedFile &file : reading.form->files())
        named.append(file.name + (file.isList ? u" list"_s : QString()));
    named.sort();
    QCOMPARE(named, (QStringList{u"door.png"_s, u"q.mp3"_s, u"towns.csv list"_s, u"wages.csv list"_s}));
}

void TestFormReading::aPictureThatIsNotBesideTheFormIsTold()
{
    QTemporaryDir folder;
    const auto put = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a file");
        return file.fileName();
    };
    const QString path = put("form.xml", withFiles());
    put("towns.csv", "name,label\n1,A\n");
    put("wages.csv", "job,low\ncook,3800\n");
    put("q.mp3", "sound");
    const FormReading reading = readFormFile(path);
    QVERIFY(reading.form);
    QStringList lacking;
    for (const Finding &finding : reading.findings) {
        if (finding.reason == u"form.media"_s && finding.line > 0)
            lacking.append(finding.about);
    }
    QCOMPARE(lacking, QStringList{u"door.png"_s});
}

void TestFormReading::whatOnlyPhonesCanAskIsTold_data()
{
    QTest::addColumn<QByteArray>("bind");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QString>("reason");
    const QByteArray upload = "<upload ref='/data/a' mediatype='image/*'/>";
    QTest::newRow("a photograph") << QByteArray("type='binary'") << upload << u"form.phone"_s;
    QTest::newRow("one that is needed")
        << QByteArray("type='binary' required='true()'") << upload << u"form.phone_needed"_s;
    QTest::newRow("one that is not") << QByteArray("type='binary' required='false()'") << upload
                                     << u"form.phone"_s;
    QTest::newRow("a field") << QByteArray("type='geoshape'") << QByteArray("<input ref='/data/a'/>")
                             << u"form.phone"_s;
    QTest::newRow("a signature") << QByteArray("type='binary' required='true()'")
                                 << QByteArray(
                                        "<upload ref='/data/a' mediatype='image/*' appearance='signature'/>")
                                 << QString();
    QTest::newRow("a place") << QByteArray("type='geopoint'") << QByteArray("<input ref='/data/a'/>")
                             << QString();
}

void TestFormReading::whatOnlyPhonesCanAskIsTold()
{
    QFETCH(const QByteArray, bind);
    QFETCH(const QByteArray, question);
    QFETCH(const QString, reason);
    const QByteArray model = QByteArray(plain) + "<bind nodeset='/data/a' " + bind + "/>";
    const QStringList told =
        reasonsOf(formXml(model.constData(), question.constData()), Finding::Severity::Warning);
    QCOMPARE(told, reason.isEmpty() ? QStringList() : QStringList{reason});
}

void TestFormReading::filesMayLieUnderOtherNames()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sha256-1"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,label\n1,A\n");
    file.close();
    const auto form = openForm(withFiles(), formSource(u"f"_s, {{u"towns.csv"_s, file.fileName()}}));
    QVERIFY(form);
    QCOMPARE((*form)->instanceNamed(u"towns"_s)->firstElement()->children.size(), std::size_t(1));
}

namespace {

QByteArray withList()
{
    return formXml("<instance><data id='t'><a/></data></instance>"
                   "<instance id='l' src='jr://file-csv/list.csv'/>",
                   asksA);
}

} // namespace

void TestFormReading::aListMayBeGb18030()
{
    const auto form = openForm(withList(), mediaOf("list.csv", "name,label\n01,\xB6\xCB\xD6\xDD\n"));
    QVERIFY(form);
    const Node *root = (*form)->instanceNamed(u"l"_s)->firstElement();
    QCOMPARE(root->children.front()->child(u"label")->text, u"端州"_s);
}

void TestFormReading::damagedListsAreTold_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("about");
    QTest::newRow("neither") << QByteArray("a,b\n\xFF\xFF,1\n") << u"form.list_encoding"_s << u"list.csv"_s;
    QTest::newRow("quote") << QByteArray("a,b\n1,2\n\"x,y\n1,2\n") << u"form.list_quote"_s << u"list.csv:3"_s;
    QTest::newRow("ragged") << QByteArray("a,b\n1\n\"1\n\",2\n1,2,3\n") << u"form.list_ragged"_s
                            << u"list.csv:2,5"_s;
}

void TestFormReading::damagedListsAreTold()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QString, reason);
    QFETCH(const QString, about);
    const FormReading reading = readForm(withList(), mediaOf("list.csv", list.constData()));
    QVERIFY(reading.form);
    QCOMPARE(reading.findings.size(), 1);
    QCOMPARE(reading.findings.front().reason, reason);
    QCOMPARE(reading.findings.front().about, about);
}

void TestFormReading::pulldataFindsAListThatNobodyDeclares()
{
    const QByteArray xml =
        withRule("<bind nodeset='/data/b' calculate=\"pulldata('wages', 'low', 'job', /data/a)\"/>");
    const auto form = openForm(xml, mediaOf("wages.csv", "job,low\ncook,3800\n"));
    QVERIFY(form);
    QVERIFY((*form)->instanceNamed(u"wages"_s) != nullptr);
}

void TestFormReading::entitiesAreNotExpanded()
{
    const QByteArray xml = "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>";
    QCOMPARE(readForm(xml, {}).findings.front().reason, u"xml.doctype"_s);
}

void TestFormReading::deepXmlIsRefused()
{
    const QByteArray xml = QByteArray("<a>").repeated(100'000);
    QCOMPARE(readForm(xml, {}).findings.front().reason, u"xml.deep"_s);
}

QTEST_APPLESS_MAIN(TestFormReading)
#include "tst_formreading.moc"
