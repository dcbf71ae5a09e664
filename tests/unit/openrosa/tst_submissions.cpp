// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone.h"

#include "erasure.h"
#include "openedoperations.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using fakes::LedgerFixture;
using tests::PhoneFixture;
using tests::Visit;

namespace {

constexpr qint64 lifetimeOfAnswers = 366LL * 86'400;

/// The answers as the bureau opens them, with what is said of them; the oldest first.
std::vector<QByteArray> openedAnswers(LedgerFixture &f)
{
    const QString path = f.server.path(u"secret"_s);
    if (!QFile::exists(path))
        LedgerFixture::must(f.opening.save(path));
    std::vector<crypto::OpeningKey> keys;
    keys.push_back(*crypto::OpeningKey::load(path));
    std::vector<QByteArray> answers;
    LedgerFixture::must(ledger::openOperations(
        *f.database, *operations::operationType("survey_submission"), u"visit"_s, {}, keys,
        [&answers](const ledger::OpenedOperation &operation) -> Result<void> {
            QByteArray text = operation.station.toUtf8() + ' ' + operation.state.toUtf8();
            for (const auto &field : operation.fields)
                text += ' ' + field.value.view().toByteArray();
            answers.push_back(text);
            return {};
        }));
    return answers;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

/// Answers that come from phones.
class TestSubmissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersStandBesideThoseOfKiosks_data() { fakes::TestServer::addEngines(); }
    void answersStandBesideThoseOfKiosks();
    void nothingOfThemStandsInTheClear_data() { fakes::TestServer::addEngines(); }
    void nothingOfThemStandsInTheClear();
    void theSameOnceMoreIsFine_data() { fakes::TestServer::addEngines(); }
    void theSameOnceMoreIsFine();
    void otherBytesUnderTheSameIdAreRefused_data() { fakes::TestServer::addEngines(); }
    void otherBytesUnderTheSameIdAreRefused();
    void filesComeInSeveralRequests_data() { fakes::TestServer::addEngines(); }
    void filesComeInSeveralRequests();
    void twoFilesMayHoldTheSame_data() { fakes::TestServer::addEngines(); }
    void twoFilesMayHoldTheSame();
    void aFileThatChangedIsRefused_data() { fakes::TestServer::addEngines(); }
    void aFileThatChangedIsRefused();
    void aFileThatTheAnswersDoNotNameIsPassedOver_data() { fakes::TestServer::addEngines(); }
    void aFileThatTheAnswersDoNotNameIsPassedOver();
    void answersThatBreakARuleAreKeptAndFlagged_data() { fakes::TestServer::addEngines(); }
    void answersThatBreakARuleAreKeptAndFlagged();
    void aCorrectionTakesThePlaceOnce_data() { fakes::TestServer::addEngines(); }
    void aCorrectionTakesThePlaceOnce();
    void aRetiredVersionIsStillAnswered_data() { fakes::TestServer::addEngines(); }
    void aRetiredVersionIsStillAnswered();
    void anUnknownVersionIsRefused_data() { fakes::TestServer::addEngines(); }
    void anUnknownVersionIsRefused();
    void theTimeIsThatOfTheForm_data() { fakes::TestServer::addEngines(); }
    void theTimeIsThatOfTheForm();
    void withoutAKeyNothingIsTaken_data() { fakes::TestServer::addEngines(); }
    void withoutAKeyNothingIsTaken();
    void whatIsNoSubmissionIsRefused_data() { fakes::TestServer::addEngines(); }
    void whatIsNoSubmissionIsRefused();
    void filesGoWithTheAnswersWhenTheirTimeIsOver_data() { fakes::TestServer::addEngines(); }
    void filesGoWithTheAnswersWhenTheirTimeIsOver();
};

void TestSubmissions::answersStandBesideThoseOfKiosks()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    auto kiosk = f.enrolled();
    auto head = kiosk.head(u"survey_submission"_s, u"visit/1"_s);
    head.aboutKind = u"survey"_s;
    const QByteArray atKiosk = Visit{"uuid:kiosk"}.xml();
    (void)f.verdicts(kiosk, {kiosk.seal(head, fakes::TestKiosk::fields({{"answers", atKiosk.constData()}}))});
    QCOMPARE(phone.post(Visit{}.xml()), 201);
    QVERIFY(PhoneFixture::textOf(phone.last)
                .contains("<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"><message>"));
    const auto answers = openedAnswers(f);
    QCOMPARE(answers.size(), std::size_t(2));
    QCOMPARE(answers.front(), "s-17 accepted " + atKiosk);
    QCOMPARE(answers.back(), "s-17 accepted " + Visit{}.xml() + ' ' + phone.account.toUtf8());
    QCOMPARE(f.count(u"SELECT count(*) FROM operation WHERE about='visit/1'"_s), 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM feed WHERE kind='receipt' AND scope='station:s-17'"_s), 2);
}

void TestSubmissions::nothingOfThemStandsInTheClear()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(phone.post(Visit{.people = "47", .door = "at-the-door.jpg"}.xml(),
                        {{"at-the-door.jpg", "what the picture shows"}}),
             201);
    QDirIterator files(f.server.location().dataDir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *word : {"at-the-door", "picture shows", "<people>47", "uuid:0b6b1c1e"})
            QVERIFY2(!bytes.contains(word), qPrintable(file.fileName()));
    }
}

void TestSubmissions::theSameOnceMoreIsFine()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    const QByteArray xml = Visit{.door = "a.jpg"}.xml();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(phone.post(xml, {{"a.jpg", "abc"}}), 201);
    QCOMPARE(f.count(u"SELECT count(*) FROM operation"_s), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM attachment"_s), 1);
    QCOMPARE(filesIn(f.server.path(u"attachments"_s)).size(), 1);
    QCOMPARE(phone.post(xml, {}, false, phone.elsewhere), 201); // the phone has another account by now
    QCOMPARE(f.count(u"SELECT count(*) FROM operation"_s), 1);
}

void TestSubmissions::otherBytesUnderTheSameIdAreRefused()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(phone.post(Visit{}.xml()), 201);
    QCOMPARE(phone.post(Visit{.people = "5", .door = "a.jpg"}.xml(), {{"a.jpg", "abc"}}), 409);
    QCOMPARE(openedAnswers(f).size(), std::size_t(1));
    QCOMPARE(filesIn(f.server.path(u"attachments"_s)), QStringList());
}

void TestSubmissions::filesComeInSeveralRequests()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    const QByteArray xml = Visit{.door = "a.jpg", .room = "b.jpg"}.xml();
    QCOMPARE(phone.post(xml, {{"a.jpg", "first"}}, true), 202);
    QCOMPARE(phone.post(xml, {{"b.jpg", "second"}}), 201);
    QCOMPARE(f.count(u"SELECT count(*) FROM operation"_s), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM attachment"_s), 2);
    QCOMPARE(f.count(u"SELECT files FROM submission"_s), 2);
}

void TestSubmissions::twoFilesMayHoldTheSame()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    const QByteArray xml = Visit{.door = "a.jpg", .room = "b.jpg"}.xml();
    QCOMPARE(phone.post(xml, {{"a.jpg", "same"}, {"b.jpg", "same"}}), 201);
    QCOMPARE(f.count(u"SELECT count(*) FROM attachment"_s), 2);
}

void TestSubmissions::aFileThatChangedIsRefused()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    const QByteArray xml = Visit{.door = "a.jpg", .room = "b.jpg"}.xml();
    QCOMPARE(phone.post(xml, {{"a.jpg", "first"}}), 201);
    QCOMPARE(phone.post(xml, {{"b.jpg", "second"}, {"a.jpg", "other"}}), 409);
    QCOMPARE(f.count(u"SELECT count(*) FROM attachment"_s), 1);
}

void TestSubmissions::aFileThatTheAnswersDoNotNameIsPassedOver()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(phone.post(Visit{.door = "a.jpg"}.xml(), {{"b.jpg", "abc"}, {"../a.jpg/..", "abc"}}), 201);
    QCOMPARE(f.count(u"SELECT count(*) FROM attachment"_s), 0);
    QCOMPARE(filesIn(f.server.path(u"attachments"_s)), QStringList());
}

void TestSubmissions::answersThatBreakARuleAreKeptAndFlagged()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(phone.post(Visit{.people = "99"}.xml()), 201);
    const auto answers = openedAnswers(f);
    QCOMPARE(answers.size(), std::size_t(1));
    QVERIFY2(answers.front().startsWith("s-17 accepted_flagged "), answers.front());
}

void TestSubmissions::aCorrectionTakesThePlaceOnce()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(phone.post(Visit{"uuid:1"}.xml()), 201);
    const QByteArray corrected = Visit{.instance = "uuid:2", .deprecated = "uuid:1"}.xml();
    QCOMPARE(phone.post(corrected), 201);
    QCOMPARE(phone.post(corrected), 201);
    QCOMPARE(phone.post(Visit{.instance = "uuid:3", .deprecated = "uuid:1"}.xml()), 409);
    QCOMPARE(phone.post(Visit{.instance = "uuid:3", .deprecated = "uuid:2"}.xml()), 201);
    // Answers of a kiosk, which nobody here can read, or such as come later.
    QCOMPARE(phone.post(Visit{.instance = "uuid:4", .deprecated = "uuid:elsewhere"}.xml()), 201);
    QCOMPARE(f.count(u"SELECT count(*) FROM operation"_s), 4);
}

void TestSubmissions::aRetiredVersionIsStillAnswered()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    phone.publish("2");
    LedgerFixture::must(phone.publisher.withdraw(u"visit"_s));
    QCOMPARE(phone.post(Visit{}.xml()), 201);
    QCOMPARE(f.count(u"SELECT count(*) FROM operation WHERE about='visit/1'"_s), 1);
}

void TestSubmissions::anUnknownVersionIsRefused()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(phone.post(Visit{.version = "7"}.xml()), 404);
    QCOMPARE(f.count(u"SELECT count(*) FROM submission"_s), 0);
}

void TestSubmissions::theTimeIsThatOfTheForm()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    const QDateTime answered = f.clock.nowUtc().addDays(-3);
    const QByteArray end = answered.toOffsetFromUtc(chinaOffsetSeconds).toString(Qt::ISODateWithMs).toUtf8();
    QCOMPARE(phone.post(Visit{.end = end}.xml()), 201);
    QCOMPARE(f.count(u"SELECT captured FROM operation"_s), answered.toSecsSinceEpoch());
    QCOMPARE(phone.post(Visit{.instance = "uuid:2", .end = "1999-01-01T00:00:00.000+08:00"}.xml()), 201);
    QCOMPARE(f.count(u"SELECT max(captured) FROM operation"_s), f.clock.nowUtc().toSecsSinceEpoch());
}

void TestSubmissions::withoutAKeyNothingIsTaken()
{
    QFETCH(QString, engine);
    LedgerFixture f(engine);
    YIZHAN_NEEDS_ENGINE(f.server);
    f.open(false);
    PhoneFixture phone(f);
    QCOMPARE(phone.post(Visit{}.xml()), 503);
    QCOMPARE(f.count(u"SELECT count(*) FROM submission"_s), 0);
}

void TestSubmissions::whatIsNoSubmissionIsRefused()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(phone.post("<data"), 400);
    QCOMPARE(phone.post("<!DOCTYPE a [<!ENTITY b \"c\">]><data id=\"visit\" version=\"1\">&b;</data>"), 400);
    QCOMPARE(phone.post("<data id=\"visit\" version=\"1\"><people>1</people></data>"), 400); // no instanceID
    QCOMPARE(phone.post(Visit{.instance = QByteArray(250, 'a')}.xml()), 400);
    QCOMPARE(phone.post(Visit{}.xml().replace("<data", "<other").replace("</data", "</other")), 400);
    auto request = phone.posting(Visit{}.xml());
    request.fields["content-type"] = "text/xml";
    QCOMPARE(f.ask(request).status, 400);
    request.fields["content-type"] = "multipart/form-data; boundary=else";
    QCOMPARE(f.ask(request).status, 400);
    request.bodyFile.reset();
    QCOMPARE(f.ask(request).status, 400);
    QCOMPARE(f.count(u"SELECT count(*) FROM submission"_s), 0);
}

void TestSubmissions::filesGoWithTheAnswersWhenTheirTimeIsOver()
{
    YIZHAN_OPEN_LEDGER(f);
    PhoneFixture phone(f);
    QCOMPARE(phone.post(Visit{.door = "a.jpg"}.xml(), {{"a.jpg", "abc"}}), 201);
    const QString folder = f.server.path(u"attachments"_s);
    LedgerFixture::must(ledger::eraseExpired(*f.database, 0));
    LedgerFixture::must(phone.attachments.tidy(*f.database, f.clock.nowUtc()));
    QCOMPARE(filesIn(folder).size(), 1);
    LedgerFixture::must(ledger::eraseExpired(*f.database, lifetimeOfAnswers));
    LedgerFixture::must(phone.attachments.tidy(*f.database, f.clock.nowUtc()));
    QCOMPARE(filesIn(folder), QStringList());
    QCOMPARE(f.count(u"SELECT count(*) FROM attachment"_s), 0);
}

QTEST_GUILESS_MAIN(TestSubmissions)
#include "tst_submissions.moc"
