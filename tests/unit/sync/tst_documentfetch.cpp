// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "documentendpoint.h"
#include "documentfetch.h"
#include "servicetransport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;
using catalogue::DocumentRef;
using fakes::Fault;

/// The production client against the production server, over a cable with faults.
class TestDocumentFetch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void documentArrivesUnderItsDigest();
    void documentsComeInTheOrderOfTheWish();
    void whatIsThereIsNotFetchedAgain();
    void cutDownloadGoesOnWhereItStopped();
    void nextProcessGoesOnWhereThisOneStopped();
    void documentThatTheServerDoesNotHaveHoldsNobodyUp();
    void documentThatComesLaterIsFetchedWithTheNextWish();
    void forgedDocumentIsNotKeptAndHoldsNobodyUp();
    void serverInTroubleIsAskedLater();
    void damagedFileIsFetchedAnew();
    void unwantedDocumentGoesAfterAWeek();
    void unwantedDocumentGoesSoonerWhereRoomIsShort();
    void documentsBeyondTheBoundAreNotFetched();
    void endIsTold();
    void afterSoManyFailuresItGivesUp();
    void stopIsSilent();

private:
    [[nodiscard]] DocumentRef publish(const QByteArray &content);
    void makeFetch();
    [[nodiscard]] bool settle();
    [[nodiscard]] QByteArray held(const DocumentRef &document) const;
    [[nodiscard]] QString kioskPath(const QString &name) const { return m_cache->folder() + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakes::VirtualTime> m_time;
    std::unique_ptr<feed::DocumentFolder> m_server;
    std::unique_ptr<store::DocumentCache> m_cache;
    std::unique_ptr<fakes::ServiceTransport> m_transport;
    std::unique_ptr<SeededRandom> m_random;
    std::unique_ptr<DocumentFetch> m_fetch;
    std::function<Fault(const TransferRequest &)> m_faults;
    int m_maxFailures = 0;
    int m_settled = 0;
    QStringList m_failures;
};

void TestDocumentFetch::init()
{
    m_fetch.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_time = std::make_unique<fakes::VirtualTime>(
        QDateTime::currentDateTimeUtc()); // files have the time of the disk
    m_server = std::make_unique<feed::DocumentFolder>(m_folder->filePath(QStringLiteral("server")));
    m_cache = std::make_unique<store::DocumentCache>(m_folder->filePath(QStringLiteral("kiosk")));
    m_random = std::make_unique<SeededRandom>(1);
    m_transport = std::make_unique<fakes::ServiceTransport>(
        *m_time, [endpoint = feed::DocumentEndpoint(*m_server)](const protocol::Request &request) {
            return endpoint.answer(request);
        });
    m_faults = nullptr;
    m_transport->faults = [this](const TransferRequest &request) {
        return m_faults ? m_faults(request) : Fault();
    };
    m_maxFailures = 0;
    m_settled = 0;
    m_failures.clear();
    makeFetch();
}

void TestDocumentFetch::makeFetch()
{
    m_fetch = std::make_unique<DocumentFetch>(
        DocumentFetch::Environment{*m_transport, m_time->clock(), *m_random, m_maxFailures}, *m_cache,
        std::make_unique<fakes::VirtualTimer>(*m_time), std::make_unique<fakes::VirtualTimer>(*m_time),
        DocumentFetch::Told{[this](const Error &error, qint64) { m_failures.append(error.reason); },
                            [this] { ++m_settled; }});
}

DocumentRef TestDocumentFetch::publish(const QByteArray &content)
{
    const QString path = m_folder->filePath(QStringLiteral("source"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    file.close();
    const auto document = m_server->add(path, QStringLiteral("image/webp"));
    if (!document)
        qFatal("%s", qPrintable(document.error().toString()));
    return *document;
}

/// Lets everything happen that is due within ten minutes.
bool TestDocumentFetch::settle()
{
    m_time->runFor(600'000);
    return m_failures.isEmpty();
}

QByteArray TestDocumentFetch::held(const DocumentRef &document) const
{
    const auto path = m_cache->find(document);
    QFile file(path.value_or(QString()));
    return path && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDocumentFetch::documentArrivesUnderItsDigest()
{
    const QByteArray content(100'000, 'p');
    const DocumentRef plan = publish(content);
    QVERIFY(!m_cache->find(plan));
    m_fetch->want({plan});
    QVERIFY(settle());
    QCOMPARE(held(plan), content);
    QCOMPARE(QDir(m_cache->folder()).entryList(QDir::Files), QStringList{plan.digest});
    QCOMPARE(m_transport->requests.size(), 1U);
}

void TestDocumentFetch::documentsComeInTheOrderOfTheWish()
{
    const DocumentRef first = publish("b");
    const DocumentRef second = publish("aa");
    m_fetch->want({first, second});
    QVERIFY(settle());
    QCOMPARE(m_transport->requests.size(), 2U);
    QVERIFY(m_transport->requests[0].target.endsWith(first.digest.toLatin1()));
    QVERIFY(m_transport->requests[1].target.endsWith(second.digest.toLatin1()));
    QCOMPARE(held(second), "aa");
}

void TestDocumentFetch::whatIsThereIsNotFetchedAgain()
{
    const DocumentRef plan = publish("plan");
    m_fetch->want({plan});
    QVERIFY(settle());
    m_fetch->want({plan});
    QVERIFY(settle());
    makeFetch();
    m_fetch->want({plan});
    QVERIFY(settle());
    QCOMPARE(m_transport->requests.size(), 1U);
}

void TestDocumentFetch::cutDownloadGoesOnWhereItStopped()
{
    const DocumentRef plan = publish(QByteArray(100'000, 'p'));
    int exchanges = 0;
    m_faults = [&](const TransferRequest &) {
        Fault fault;
        fault.cutAt = ++exchanges <= 3 ? 14'000 : -1;
        return fault;
    };
    m_fetch->want({plan});
    static_cast<void>(settle());
    QCOMPARE(held(plan).size(), 100'000);
    QCOMPARE(m_failures, (QStringList{QStringLiteral("net.closed"), QStringLiteral("net.closed"),
                                      QStringLiteral("net.closed")}));
    QCOMPARE(m_transport->bytes, 100'000);
}

void TestDocumentFetch::nextProcessGoesOnWhereThisOneStopped()
{
    const DocumentRef plan = publish(QByteArray(100'000, 'p'));
    m_faults = [](const TransferRequest &) {
        Fault fault;
        fault.cutAt = 14'000;
        return fault;
    };
    m_fetch->want({plan});
    QVERIFY(m_time->runUntil([this] { return !m_failures.isEmpty(); }, 60'000));
    m_faults = nullptr;
    makeFetch();
    m_fetch->want({plan});
    static_cast<void>(settle());
    QCOMPARE(held(plan).size(), 100'000);
    QCOMPARE(m_transport->bytes, 100'000);
}

void TestDocumentFetch::documentThatTheServerDoesNotHaveHoldsNobodyUp()
{
    const DocumentRef plan = publish("plan");
    DocumentRef missing{catalogue::documentDigest(QByteArray(32, 'm')), 5, {}};
    m_fetch->want({missing, plan});
    static_cast<void>(settle());
    QCOMPARE(held(plan), "plan");
    QCOMPARE(m_failures, QStringList{QStringLiteral("document.missing")});
}

void TestDocumentFetch::documentThatComesLaterIsFetchedWithTheNextWish()
{
    crypto::Sha256 sha;
    sha.add("plan");
    const DocumentRef plan{catalogue::documentDigest(sha.finish()), 4, {}};
    m_fetch->want({plan});
    QVERIFY(!settle());
    QCOMPARE(publish("plan").digest, plan.digest);
    m_fetch->want({plan});
    static_cast<void>(settle());
    QCOMPARE(held(plan), "plan");
}

void TestDocumentFetch::forgedDocumentIsNotKeptAndHoldsNobodyUp()
{
    const DocumentRef plan = publish("plan");
    const DocumentRef other = publish("other");
    m_faults = [&](const TransferRequest &request) {
        Fault fault;
        fault.corruptAt = request.target.endsWith(plan.digest.toLatin1()) ? 2 : -1;
        return fault;
    };
    m_fetch->want({plan, other});
    static_cast<void>(settle());
    QCOMPARE(m_failures, QStringList{QStringLiteral("file.digest")});
    QVERIFY(!m_cache->find(plan));
    QCOMPARE(held(other), "other");
    QCOMPARE(QDir(m_cache->folder()).entryList(QDir::Files), QStringList{other.digest});
}

void TestDocumentFetch::serverInTroubleIsAskedLater()
{
    const DocumentRef plan = publish("plan");
    int exchanges = 0;
    m_faults = [&](const TransferRequest &) {
        Fault fault;
        fault.status = ++exchanges <= 4 ? 503 : 0;
        return fault;
    };
    m_fetch->want({plan});
    static_cast<void>(settle());
    QCOMPARE(m_failures.size(), 4);
    QCOMPARE(held(plan), "plan");
}

void TestDocumentFetch::damagedFileIsFetchedAnew()
{
    const DocumentRef plan = publish("plan");
    m_fetch->want({plan});
    QVERIFY(settle());
    QFile file(kioskPath(plan.digest));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("x");
    file.close();
    makeFetch(); // once in the life of a process
    m_fetch->want({plan});
    QVERIFY(settle());
    QCOMPARE(held(plan), "plan");
    QCOMPARE(m_transport->requests.size(), 2U);
}

void TestDocumentFetch::unwantedDocumentGoesAfterAWeek()
{
    const DocumentRef plan = publish("plan");
    m_fetch->want({plan});
    QVERIFY(settle());
    m_fetch->want({});
    m_time->clock().advanceMs(6LL * 86'400'000);
    m_fetch->want({});
    QVERIFY(m_cache->find(plan));
    m_time->clock().advanceMs(2LL * 86'400'000);
    m_fetch->want({});
    QVERIFY(!m_cache->find(plan));
}

void TestDocumentFetch::unwantedDocumentGoesSoonerWhereRoomIsShort()
{
    const DocumentRef plan = publish("plan");
    m_fetch->want({plan});
    QVERIFY(settle());
    const DocumentRef large{
        catalogue::documentDigest(QByteArray(32, 'l')), store::DocumentCache::maxBytes, {}};
    m_cache->tidy({large}, m_time->clock().nowUtc());
    QVERIFY(!m_cache->find(plan));
}

void TestDocumentFetch::documentsBeyondTheBoundAreNotFetched()
{
    const DocumentRef plan = publish("plan");
    const DocumentRef large{
        catalogue::documentDigest(QByteArray(32, 'l')), store::DocumentCache::maxBytes, {}};
    m_fetch->want({plan, large});
    QVERIFY(settle());
    QCOMPARE(held(plan), "plan");
    QCOMPARE(m_transport->requests.size(), 1U);
}

void TestDocumentFetch::endIsTold()
{
    m_fetch->want({});
    QVERIFY(settle());
    QCOMPARE(m_settled, 1);
    m_fetch->want({publish("plan"), publish("other")});
    QVERIFY(settle());
    QCOMPARE(m_settled, 2);
}

void TestDocumentFetch::afterSoManyFailuresItGivesUp()
{
    m_maxFailures = 3;
    makeFetch();
    m_faults = [](const TransferRequest &) {
        Fault fault;
        fault.noAnswer = true;
        return fault;
    };
    m_fetch->want({publish("plan")});
    static_cast<void>(settle());
    QCOMPARE(m_failures.size(), 3);
    QCOMPARE(m_settled, 1);
}

void TestDocumentFetch::stopIsSilent()
{
    const DocumentRef plan = publish("plan");
    m_fetch->want({plan});
    m_fetch->stop();
    QVERIFY(settle());
    QVERIFY(!m_cache->find(plan));
    m_fetch->pollNow();
    QVERIFY(settle());
    QCOMPARE(held(plan), "plan");
}

QTEST_GUILESS_MAIN(TestDocumentFetch)
#include "tst_documentfetch.moc"
