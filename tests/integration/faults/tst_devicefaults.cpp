// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"
#include "devicedatabase.h"
#include "faultyrun.h"
#include "random.h"

#include <QDir>
#include <QTest>

using namespace yizhan;
using namespace Qt::StringLiterals;
using device::Device;
using fakes::DiskFault;
using fakes::FaultyFiles;

/// Who the kiosk is outlives whatever call of the file system fails, in whatever way: an identity that was
/// there is the same afterwards, and what was begun can be ended.
class TestDeviceFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstUse_data() { test::addFaults(); }
    void firstUse();
    /// A catalogue in which nothing can be read is none to take from.
    void takenOver_data() { test::addFaults(false); }
    void takenOver();
    void pinned_data() { test::addFaults(); }
    void pinned();
    void enrolled_data() { test::addFaults(); }
    void enrolled();

private:
    void failWith(const test::Act &act);
    [[nodiscard]] QString faultOf(const QString &folder) const;

    QTemporaryDir m_folder;
    SystemRandom m_random;
    FaultyFiles m_files;
    QString m_empty = m_folder.filePath(u"empty"_s);
    QString m_former = m_folder.filePath(u"former"_s);
    QString m_filled = m_folder.filePath(u"filled"_s);
    const device::KnownServer m_server{
        crypto::SigningKey::generate().publicKey(), {u"00000000000000e1"_s, 1}, {}};
    const device::KnownServer m_later{m_server.key, {u"00000000000000e2"_s, 2}, {}};
    const device::Enrolment m_enrolment{u"d-0123456789abcdef"_s,
                                        u"s-17"_s,
                                        QUrl(u"http://127.0.0.1:1"_s),
                                        {u"city"_s},
                                        crypto::OpeningKey::generate().sealingKey(),
                                        QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC)};
    QString m_name;
    QByteArray m_key;
};

void TestDeviceFaults::initTestCase()
{
    for (const QString &folder : {m_empty, m_former, m_filled})
        QVERIFY(QDir().mkpath(folder));
    auto database = storage::Database::openSqlite(m_former + u"/catalogue.db"_s);
    QVERIFY(database);
    QVERIFY(database->exec(u"CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s));
    QVERIFY(
        database->exec(u"INSERT INTO meta VALUES('device', '0123456789abcdef'), ('server_key', '%1')"_s.arg(
            m_server.key.toHex())));
    auto filled = Device::open(m_filled, m_random);
    QVERIFY(filled && filled->pinServer(m_server));
    m_name = filled->name();
    m_key = filled->signingKey().publicKey().bytes;
}

void TestDeviceFaults::failWith(const test::Act &act)
{
    QFETCH(const DiskFault, kind);
    QFETCH(const FaultyFiles::When, when);
    QFETCH(const FaultyFiles::Often, often);
    const test::FaultyRuns done = test::failCallsInTurn(m_files, act, kind, when, often);
    QCOMPARE(done.faults.join(u'\n'), QString());
    QVERIFY2(done.runs > 0, "no call of this kind was made");
    qInfo("%d calls, %d errors", done.runs, done.errors);
}

/// Of the folder that was filled: the same name, the same key, and the server is not forgotten.
QString TestDeviceFaults::faultOf(const QString &folder) const
{
    const auto identity = device::readIdentity(folder);
    if (!identity)
        return identity.error().toString();
    if (!*identity)
        return u"the identity is gone"_s;
    if ((*identity)->name != m_name || (*identity)->signingKey.publicKey().bytes != m_key)
        return u"another identity"_s;
    return (*identity)->server && (*identity)->server->key == m_server.key ? QString()
                                                                           : u"the server is forgotten"_s;
}

void TestDeviceFaults::firstUse()
{
    failWith({m_empty,
              [this](const QString &at) -> Result<void> {
                  YIZHAN_TRY(Device::open(at, m_random));
                  return {};
              },
              [](const QString &at, bool done) {
                  const auto identity = device::readIdentity(at);
                  return !done || (identity && *identity) ? QString() : u"no identity was made"_s;
              }});
}

/// The identity of an earlier version lies in the catalogue: it is taken over whole, or at the next try.
void TestDeviceFaults::takenOver()
{
    failWith({m_former,
              [this](const QString &at) -> Result<void> {
                  YIZHAN_TRY(Device::open(at, m_random));
                  return {};
              },
              [this](const QString &at, bool done) {
                  const auto identity = device::readIdentity(at);
                  if (!identity || !*identity)
                      return done ? u"nothing was taken over"_s : QString();
                  const bool whole = (*identity)->name == u"0123456789abcdef" && (*identity)->server &&
                                     (*identity)->server->key == m_server.key;
                  return whole ? QString() : u"another identity"_s;
              }});
}

void TestDeviceFaults::pinned()
{
    failWith({m_filled,
              [this](const QString &at) -> Result<void> {
                  YIZHAN_TRY_LET(Device device, Device::open(at, m_random));
                  return device.pinServer(m_later);
              },
              [this](const QString &at, bool done) {
                  const QString fault = faultOf(at);
                  if (!fault.isEmpty() || !done)
                      return fault;
                  const auto pinned = Device::pinnedIn(at);
                  return pinned && *pinned == m_later ? QString() : u"the later history is not kept"_s;
              }});
}

void TestDeviceFaults::enrolled()
{
    failWith({m_filled,
              [this](const QString &at) -> Result<void> {
                  YIZHAN_TRY_LET(Device device, Device::open(at, m_random));
                  return device.enrolled(m_enrolment, m_server);
              },
              [this](const QString &at, bool done) {
                  const QString fault = faultOf(at);
                  if (!fault.isEmpty() || !done)
                      return fault;
                  const auto identity = device::readIdentity(at);
                  return (*identity)->enrolment && (*identity)->enrolment->device == m_enrolment.device
                             ? QString()
                             : u"the enrolment is not kept"_s;
              }});
}

QTEST_GUILESS_MAIN(TestDeviceFaults)
#include "tst_devicefaults.moc"
