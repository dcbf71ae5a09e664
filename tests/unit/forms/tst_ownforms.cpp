// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfixture.h"
#include "testpaths.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::forms;

namespace {

QString folder()
{
    return QStringLiteral(YIZHAN_SOURCE_DIR) + u"/assets/forms/"_s;
}

/// A session of one of them.
class Own
{
public:
    explicit Own(const QString &name, const QString &mode = u"staff"_s)
        : m_form(readFormFile(folder() + name + u".xml"_s).form)
    {
        m_session = FormSession::begin(m_form, m_clock, m_random,
                                       {.properties = {{u"mode"_s, mode}, {u"station"_s, u"s-17"_s}}})
                        .value_or(nullptr);
    }
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    FormSession &session() { return *m_session; }
    Node &at(const QString &path)
    {
        Node *node = m_session->nodeAt(u"/data/"_s + path);
        if (node == nullptr)
            qFatal("no node at %s", qUtf8Printable(path));
        return *node;
    }
    bool set(const QString &path, const QString &value)
    {
        return m_session->answer(at(path), value).has_value();
    }
    [[nodiscard]] bool relevant(const QString &path) { return at(path).relevant; }
    [[nodiscard]] bool valid(const QString &path) { return m_session->validity(at(path)).isValid(); }

private:
    fakes::ManualClock m_clock{tests::formNow()};
    SeededRandom m_random{7};
    FormPtr m_form;
    std::unique_ptr<FormSession> m_session;
};

} // namespace

/// The forms that the project brings along: they read without a word, and ask what they mean to.
class TestOwnForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReadsWithoutAFinding_data();
    void eachReadsWithoutAFinding();
    void eachSpeaksThreeLanguages_data() { eachReadsWithoutAFinding_data(); }
    void eachSpeaksThreeLanguages();
    void fourInFiveQuestionsNeedNoKeyboard_data();
    void fourInFiveQuestionsNeedNoKeyboard();
    void whoAnswersAloneIsNotAskedWhoTheyAre();
    void whoDoesNotLookForWorkIsNotAskedWhich();
    void anIdentityNumberIsCheckedAndSaysSexAndBirth();
    void nothingForNowGoesWithNothingElse();
    void aPostIsAskedOnceAndCanBeAdded();
    void noMoreSkilledThanThereAre();
    void townsAreThoseOfTheCounty();
    void aPersonIsAskedForEachThatIsCounted();
    void theHeadOfAHouseholdComesFirst();
    void whoIsUnderSixteenIsAskedNoFurther();
    void whoIsRegisteredHereIsNotAskedSinceWhen();
    void aHouseholdOfFiveAddsUp();
};

void TestOwnForms::eachReadsWithoutAFinding_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder()).entryList({u"*.xml"_s});
    QCOMPARE(names.size(), 4);
    for (const QString &name : names)
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestOwnForms::eachReadsWithoutAFinding()
{
    QFETCH(const QString, name);
    const FormReading reading = readFormFile(folder() + name);
    QVERIFY(reading.form);
    for (const Finding &finding : reading.findings)
        qWarning("%s: %s", qUtf8Printable(placeOf(finding, name)), qUtf8Printable(finding.reason));
    QVERIFY(reading.findings.isEmpty());
    QVERIFY(reading.form->title().contains(u"示例"_s));
}

void TestOwnForms::eachSpeaksThreeLanguages()
{
    QFETCH(const QString, name);
    const FormReading reading = readFormFile(folder() + name);
    QVERIFY(reading.form);
    QCOMPARE(reading.form->languages(), QStringList({u"中文 (zh)"_s, u"English (en)"_s, u"粤语 (yue)"_s}));
    QCOMPARE(reading.form->defaultLanguage(), u"中文 (zh)"_s);
    for (const QString &language : reading.form->languages())
        QCOMPARE(reading.form->translation(language)->texts.size(),
                 reading.form->translation(reading.form->defaultLanguage())->texts.size());
}

void TestOwnForms::fourInFiveQuestionsNeedNoKeyboard_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("resident-needs") << u"resident-needs.xml"_s;
    QTest::newRow("household") << u"household.xml"_s;
}

void TestOwnForms::fourInFiveQuestionsNeedNoKeyboard()
{
    QFETCH(const QString, name);
    const FormReading reading = readFormFile(folder() + name);
    int questions = 0;
    int written = 0;
    for (const SchemaNode *node : reading.form->schemaNodes()) {
        for (const Control *control : node->controls) {
            if (control->isGroup())
                continue;
            ++questions;
            const bool words = control->kind == Control::Kind::Input && node->type == DataType::String &&
                               !control->appearances.contains(u"numbers"_s) && !node->readonly;
            written += words ? 1 : 0;
        }
    }
    QVERIFY(questions > 15);
    QVERIFY2(written * 5 <= questions,
             qPrintable(QString::number(written) + u'/' + QString::number(questions)));
}

void TestOwnForms::whoAnswersAloneIsNotAskedWhoTheyAre()
{
    Own alone(u"resident-needs"_s, u"self"_s);
    QVERIFY(alone.isOpen());
    QVERIFY(!alone.relevant(u"who/name"_s) && !alone.relevant(u"hardship"_s));
    Own asked(u"resident-needs"_s);
    QVERIFY(asked.relevant(u"who/name"_s) && asked.relevant(u"hardship"_s));
}

void TestOwnForms::whoDoesNotLookForWorkIsNotAskedWhich()
{
    Own form(u"resident-needs"_s);
    QVERIFY(form.set(u"situation"_s, u"seeking"_s));
    QVERIFY(form.relevant(u"wish/kind"_s) && form.relevant(u"without/since"_s) &&
            !form.relevant(u"job/pay"_s));
    QVERIFY(form.set(u"without/since"_s, u"2026-03-01"_s));
    QCOMPARE(form.at(u"without/months"_s).text, u"8"_s);
    QVERIFY(form.set(u"situation"_s, u"not_seeking"_s));
    QVERIFY(!form.relevant(u"wish/kind"_s));
    QVERIFY(form.set(u"situation"_s, u"gig"_s));
    QVERIFY(form.relevant(u"job/pay"_s) && !form.relevant(u"job/insured"_s));
}

void TestOwnForms::anIdentityNumberIsCheckedAndSaysSexAndBirth()
{
    Own form(u"resident-needs"_s);
    QVERIFY(form.set(u"who/id_number"_s, u"11010519491231002X"_s)); // the example of GB 11643
    QVERIFY(form.valid(u"who/id_number"_s));
    QCOMPARE(form.at(u"who/born"_s).text, u"1949-12-31"_s);
    QCOMPARE(form.at(u"who/sex"_s).text, u"2"_s);
    QCOMPARE(form.at(u"who/age"_s).text, u"76"_s);
    QVERIFY(form.set(u"who/id_number"_s, u"110105194912310021"_s));
    QVERIFY(!form.valid(u"who/id_number"_s));
    QVERIFY(form.set(u"who/id_number"_s, QString()));
    QVERIFY(form.valid(u"who/id_number"_s));
    QVERIFY(form.at(u"who/born"_s).text.isEmpty());
}

void TestOwnForms::nothingForNowGoesWithNothingElse()
{
    Own form(u"resident-needs"_s);
    QVERIFY(form.set(u"services"_s, u"none"_s) && form.valid(u"services"_s));
    QVERIFY(form.set(u"services"_s, u"jobs none"_s) && !form.valid(u"services"_s));
}

void TestOwnForms::aPostIsAskedOnceAndCanBeAdded()
{
    Own form(u"employer-needs"_s);
    QVERIFY(form.set(u"hiring"_s, u"yes"_s));
    QVERIFY(form.relevant(u"post/title"_s));
    QVERIFY(form.set(u"post/title"_s, u"包装工"_s));
    QVERIFY(form.set(u"post/pay/least"_s, u"4000"_s) && form.set(u"post/pay/most"_s, u"3000"_s));
    QVERIFY(!form.valid(u"post/pay/most"_s));
    Node &parent = form.session().answers();
    const auto added = form.session().addInstance(parent, *parent.schema->child(u"post"));
    QVERIFY(added);
    QVERIFY(form.session().nodeAt(u"/data/post[2]/title"_s)->text.isEmpty());
    QVERIFY(form.set(u"hiring"_s, u"no"_s));
    QVERIFY(!form.session().submission().contains("<post>"));
}

void TestOwnForms::noMoreSkilledThanThereAre()
{
    Own form(u"employer-needs"_s);
    QVERIFY(form.set(u"staff/all"_s, u"10"_s) && form.set(u"staff/skilled"_s, u"11"_s));
    QVERIFY(!form.valid(u"staff/skilled"_s));
    QVERIFY(form.set(u"staff/all"_s, u"12"_s));
    QVERIFY(form.valid(u"staff/skilled"_s));
}

void TestOwnForms::townsAreThoseOfTheCounty()
{
    Own form(u"household"_s);
    QVERIFY(form.session().choices(form.at(u"home/town"_s)).empty());
    QVERIFY(form.set(u"home/county"_s, u"441226"_s));
    QCOMPARE(form.session().choices(form.at(u"home/town"_s)).size(), std::size_t(13));
    QVERIFY(form.set(u"home/town"_s, u"441226113"_s));
    QVERIFY(form.set(u"home/county"_s, u"441202"_s));
    QVERIFY(form.at(u"home/town"_s).text.isEmpty()); // of another county
    QVERIFY(form.set(u"home/county"_s, u"441284450"_s));
    QVERIFY(!form.relevant(u"home/town"_s));
}

void TestOwnForms::aPersonIsAskedForEachThatIsCounted()
{
    Own form(u"household"_s);
    const auto persons = [&form] {
        const Node &home = form.session().answers();
        return form.session().instancesOf(home, *home.schema->child(u"person")).size();
    };
    QCOMPARE(persons(), std::size_t(0));
    QVERIFY(form.set(u"home/here/men"_s, u"1"_s));
    QCOMPARE(persons(), std::size_t(0)); // the women are not counted yet
    QVERIFY(form.set(u"home/here/women"_s, u"2"_s));
    QCOMPARE(persons(), std::size_t(3));
    QVERIFY(form.set(u"home/out/men"_s, u"1"_s));
    QCOMPARE(persons(), std::size_t(4));
    QVERIFY(form.set(u"home/here/women"_s, u"0"_s) && form.set(u"home/out/men"_s, QString()));
    QCOMPARE(persons(), std::size_t(1));
    QVERIFY(form.set(u"home/here/men"_s, u"0"_s));
    QVERIFY(!form.valid(u"home/here/women"_s)); // nobody lives there
}

void TestOwnForms::theHeadOfAHouseholdComesFirst()
{
    Own form(u"household"_s);
    QVERIFY(form.set(u"home/here/men"_s, u"1"_s) && form.set(u"home/here/women"_s, u"1"_s));
    QVERIFY(form.set(u"person[1]/relation"_s, u"0"_s) && form.valid(u"person[1]/relation"_s));
    QVERIFY(form.set(u"person[2]/relation"_s, u"0"_s) && !form.valid(u"person[2]/relation"_s));
    QVERIFY(form.set(u"person[2]/relation"_s, u"1"_s) && form.valid(u"person[2]/relation"_s));
}

void TestOwnForms::whoIsUnderSixteenIsAskedNoFurther()
{
    Own form(u"household"_s);
    QVERIFY(form.set(u"home/here/men"_s, u"1"_s) && form.set(u"home/here/women"_s, u"0"_s));
    QVERIFY(!form.relevant(u"person/grown/working"_s)); // nobody has said how old
    QVERIFY(form.set(u"person/born"_s, u"2010-12-01"_s));
    QCOMPARE(form.at(u"person/age"_s).text, u"15"_s);
    QVERIFY(form.relevant(u"person/education"_s) && !form.relevant(u"person/grown/working"_s));
    QVERIFY(form.set(u"person/born"_s, u"2010-11-01"_s));
    QVERIFY(form.relevant(u"person/grown/working"_s));
    QVERIFY(!form.relevant(u"person/grown/job/pay"_s) && !form.relevant(u"person/grown/without/why"_s));
    QVERIFY(form.set(u"person/born"_s, u"2027-01-01"_s) && !form.valid(u"person/born"_s));
}

void TestOwnForms::whoIsRegisteredHereIsNotAskedSinceWhen()
{
    Own form(u"household"_s);
    QVERIFY(form.set(u"home/here/men"_s, u"1"_s) && form.set(u"home/here/women"_s, u"0"_s));
    QVERIFY(!form.relevant(u"person/stay"_s));
    for (const char *register_ : {"1", "2", "7"})
        QVERIFY(form.set(u"person/register"_s, QString::fromLatin1(register_)) &&
                !form.relevant(u"person/stay"_s));
    QVERIFY(form.set(u"person/register"_s, u"3"_s) && form.relevant(u"person/stay"_s));
}

void TestOwnForms::aHouseholdOfFiveAddsUp()
{
    Own form(u"household"_s);
    QVERIFY(form.set(u"home/county"_s, u"441226"_s) && form.set(u"home/here/men"_s, u"2"_s) &&
            form.set(u"home/here/women"_s, u"2"_s) && form.set(u"home/out/men"_s, u"1"_s) &&
            form.set(u"home/out/women"_s, u"0"_s));
    const char *const born[] = {"1968-05-01", "1970-02-01", "1995-08-01", "1944-01-01", "2015-06-01"};
    const char *const sex[] = {"1", "2", "1", "2", "1"};
    for (int person = 0; person < 5; ++person) {
        const QString at = u"person[%1]/"_s.arg(person + 1);
        QVERIFY(form.set(at + u"relation"_s, person == 0 ? u"0"_s : u"2"_s));
        QVERIFY(form.set(at + u"sex"_s, QString::fromLatin1(sex[person])));
        QVERIFY(form.set(at + u"born"_s, QString::fromLatin1(born[person])));
        if (person < 4)
            QVERIFY(form.set(at + u"grown/working"_s, person == 0 ? u"yes"_s : u"no"_s));
    }
    QVERIFY(form.set(u"person[3]/grown/without/looking"_s, u"yes"_s) &&
            form.set(u"person[3]/grown/without/ready"_s, u"yes"_s));
    QCOMPARE(form.at(u"sum/adults"_s).text, u"4"_s);
    QCOMPARE(form.at(u"sum/working"_s).text, u"1"_s);
    QCOMPARE(form.at(u"sum/looking"_s).text, u"1"_s);
    QCOMPARE(form.at(u"sum/nobody_works"_s).text, u"no"_s);
    QVERIFY(!form.relevant(u"sum/differs"_s));
    QVERIFY(form.set(u"person[5]/sex"_s, u"2"_s) && form.relevant(u"sum/differs"_s));
    QVERIFY(form.set(u"person[1]/grown/working"_s, u"no"_s));
    QCOMPARE(form.at(u"sum/nobody_works"_s).text, u"yes"_s);
    QCOMPARE(form.session().label(form.at(u"person[2]/grown"_s)).trimmed(), u"第 2 位"_s);
    QCOMPARE(form.session().invalidNodes().size(), std::size_t(0));
    QCOMPARE(form.session().submission().count("<person>"), 5);
}

QTEST_GUILESS_MAIN(TestOwnForms)
#include "tst_ownforms.moc"
