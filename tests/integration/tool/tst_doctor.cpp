// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolledkiosk.h"
#include "manualclock.h"
#include "outbox.h"
#include "receiptcode.h"
#include "sealedoperations.h"
#include "storedcity.h"
#include "testpaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace yizhan;

// What whoever stands before a kiosk learns of its catalogue.
class TestDoctor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundCatalogueIsOk();
    void folderWithoutACatalogueIsNoTrouble();
    void damageIsToldInWords();
    void fileThatIsNoDatabaseIsDamaged();
    void repairIsRemembered();
    void whatWasSavedIsNotTakenForTheWhole();
    void queueThatDoesNotMoveIsNamedWithItsOldest();
    void slipInTheSettingsIsNamedWhereItStands_data();
    void slipInTheSettingsIsNamedWhereItStands();
};

namespace {

QString run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"), arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAll()) : QString();
}

QString doctor(const fakes::StoredCity &city)
{
    const QString text = run({QStringLiteral("doctor"), QStringLiteral("--data"), city.folder()});
    for (const QString &line : text.split(u'\n')) {
        if (line.contains(u"catalogue"))
            return line;
    }
    return {};
}

/// The synchronisation, as far as it comes without a server.
void startSync(const fakes::StoredCity &city)
{
    static_cast<void>(run({QStringLiteral("load"), QStringLiteral("--data"), city.folder(),
                           city.folder() + QStringLiteral("/none.yzsnap")}));
}

} // namespace

void TestDoctor::soundCatalogueIsOk()
{
    const fakes::StoredCity city;
    QCOMPARE(doctor(city), QStringLiteral("ok       catalogue"));
}

void TestDoctor::folderWithoutACatalogueIsNoTrouble()
{
    const QTemporaryDir folder;
    const QString text = run({QStringLiteral("doctor"), QStringLiteral("--data"), folder.path()});
    QVERIFY(!text.contains(QLatin1String("catalogue")));
}

void TestDoctor::damageIsToldInWords()
{
    const fakes::StoredCity city;
    city.run(QStringLiteral("DELETE FROM vacancy_facet"));
    const QString line = doctor(city);
    QVERIFY2(line.startsWith(QLatin1String("damaged  catalogue: what is browsed and searched is not what")),
             qPrintable(line));
    const QByteArray json =
        run({QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--data"), city.folder()})
            .toUtf8();
    const QJsonObject report = QJsonDocument::fromJson(json).object();
    QCOMPARE(report.value(QLatin1String("ok")).toBool(true), false);
    QVERIFY(json.contains("\"status\":\"damaged\""));
}

void TestDoctor::fileThatIsNoDatabaseIsDamaged()
{
    const fakes::StoredCity city;
    city.overwrite(0, QByteArray(100, '\0'));
    const QString line = doctor(city);
    QVERIFY2(line.startsWith(QLatin1String("damaged  catalogue")), qPrintable(line));
}

void TestDoctor::repairIsRemembered()
{
    const fakes::StoredCity city;
    city.run(QStringLiteral("DELETE FROM vacancy_facet"));
    startSync(city);
    const QString line = doctor(city);
    QVERIFY2(line.startsWith(QLatin1String("ok       catalogue (found damaged and repaired once, on")),
             qPrintable(line));
}

void TestDoctor::whatWasSavedIsNotTakenForTheWhole()
{
    const fakes::StoredCity city;
    city.run(QStringLiteral("DELETE FROM item WHERE kind = 'gig'"));
    startSync(city);
    const QString line = doctor(city);
    QVERIFY2(line.contains(QLatin1String("of city only the 41 items that could be saved are here")),
             qPrintable(line));
    const QString status = run({QStringLiteral("status"), QStringLiteral("--data"), city.folder()});
    QVERIFY2(status.contains(QLatin1String("city: 41 items that could be saved")), qPrintable(status));
}

void TestDoctor::queueThatDoesNotMoveIsNamedWithItsOldest()
{
    const fakes::EnrolledKiosk kiosk;
    QString receipt;
    {
        const QDateTime longAgo(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
        const fakes::ManualClock clock{longAgo};
        SeededRandom random{3};
        auto outbox = outbox::Outbox::open(kiosk.dataDir(), clock, random, 0);
        QVERIFY(outbox);
        operations::OperationHead head;
        head.type = QStringLiteral("vacancy_interest");
        head.aboutKind = QStringLiteral("vacancy");
        head.about = QStringLiteral("bureau/4411");
        head.captured = longAgo;
        const auto entry = outbox->submit(head, fakes::interestFields(), kiosk.identity());
        QVERIFY(entry);
        receipt = operations::shownCode(entry->receipt);
    }
    const QString text = run({QStringLiteral("doctor"), QStringLiteral("--data"), kiosk.dataDir()});
    QVERIFY2(text.contains(QLatin1String("stuck    outbox: ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("since 2020-01-02 11:04; it is %1 of 2020-01-02 11:04: nothing "
                                          "is lost.")
                               .arg(receipt)),
             qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("ok       outbox")), qPrintable(text));
}

void TestDoctor::slipInTheSettingsIsNamedWhereItStands_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("place");
    QTest::newRow("no TOML") << QByteArray("[station]\nname = 驿站\n") << QStringLiteral("yizhan.toml:2:");
    QTest::newRow("unknown key") << QByteArray("[server]\nurll = \"http://x\"\n")
                                 << QStringLiteral("yizhan.toml:2:1: ");
    QTest::newRow("value") << QByteArray("[session]\nidle_seconds = 5\n")
                           << QStringLiteral("yizhan.toml:2:16: ");
    QTest::newRow("printer") << QByteArray("[printer]\nkind = \"laser\"\n")
                             << QStringLiteral("yizhan.toml:2:8: ");
}

void TestDoctor::slipInTheSettingsIsNamedWhereItStands()
{
    QFETCH(const QByteArray, settings);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("yizhan.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(settings) == settings.size());
    file.close();
    const QString text = run({QStringLiteral("doctor"), QStringLiteral("--data"), folder.path()});
    QVERIFY2(text.contains(QLatin1String("wrong    settings: ")) && text.contains(place), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("printer:")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
