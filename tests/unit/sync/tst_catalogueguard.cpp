// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueguard.h"
#include "storedcity.h"
#include "virtualtime.h"

#include <QTest>

using namespace yizhan;

class TestCatalogueGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundCatalogueIsLeftAloneForDays();
    void deletedFileIsNoticedWithinHalfAMinute();
    void fileDeletedWhileItWasProvedIsNoticed();
    void exchangedFileIsNoticed();
    void silentDamageIsNoticedWithinADay();
    void suspicionIsLookedIntoAtOnce();
    void suspicionThatIsWrongChangesNothing();
    void whatIsFoundIsToldOnce();
};

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

struct Watched
{
    Watched()
        : guard({city.folder()}, time.clock(), std::make_unique<fakes::VirtualTimer>(time),
                [this](const Error &error) { found.append(error.reason); })
    {
        guard.start();
    }

    fakes::StoredCity city;
    fakes::VirtualTime time;
    QStringList found;
    sync::CatalogueGuard guard;
};

} // namespace

void TestCatalogueGuard::soundCatalogueIsLeftAloneForDays()
{
    Watched watched;
    watched.time.runFor(3 * dayMs);
    QCOMPARE(watched.found, QStringList());
}

void TestCatalogueGuard::deletedFileIsNoticedWithinHalfAMinute()
{
    Watched watched;
    watched.time.runFor(10 * minuteMs);
    QVERIFY(QFile::remove(watched.city.path()));
    watched.time.runFor(minuteMs / 2);
    QCOMPARE(watched.found, QStringList{QStringLiteral("catalogue.replaced")});
}

void TestCatalogueGuard::fileDeletedWhileItWasProvedIsNoticed()
{
    Watched watched;
    QVERIFY(QFile::remove(watched.city.path()));
    watched.guard.start();
    watched.time.runFor(minuteMs / 2);
    QCOMPARE(watched.found, QStringList{QStringLiteral("catalogue.replaced")});
}

void TestCatalogueGuard::exchangedFileIsNoticed()
{
    Watched watched;
    const QString path = watched.city.path();
    QVERIFY(QFile::copy(path, path + QStringLiteral(".other")));
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(path + QStringLiteral(".other"), path));
    watched.time.runFor(minuteMs);
    QCOMPARE(watched.found, QStringList{QStringLiteral("catalogue.replaced")});
}

void TestCatalogueGuard::silentDamageIsNoticedWithinADay()
{
    Watched watched;
    watched.city.run(QStringLiteral("UPDATE vacancy_facet SET pay_min = 1"));
    watched.time.runFor(dayMs - minuteMs);
    QCOMPARE(watched.found, QStringList());
    watched.time.runFor(2 * minuteMs);
    QCOMPARE(watched.found, QStringList{QStringLiteral("catalogue.index")});
}

void TestCatalogueGuard::suspicionIsLookedIntoAtOnce()
{
    Watched watched;
    watched.city.run(QStringLiteral("UPDATE vacancy_facet SET pay_min = 1"));
    watched.guard.suspect();
    watched.time.runFor(1000);
    QCOMPARE(watched.found, QStringList{QStringLiteral("catalogue.index")});
}

void TestCatalogueGuard::suspicionThatIsWrongChangesNothing()
{
    Watched watched;
    watched.guard.suspect();
    watched.time.runFor(10 * minuteMs);
    QCOMPARE(watched.found, QStringList());
    QVERIFY(QFile::remove(watched.city.path()));
    watched.time.runFor(minuteMs);
    QCOMPARE(watched.found.size(), 1);
}

void TestCatalogueGuard::whatIsFoundIsToldOnce()
{
    Watched watched;
    QVERIFY(QFile::remove(watched.city.path()));
    watched.time.runFor(dayMs);
    QCOMPARE(watched.found.size(), 1);
}

QTEST_GUILESS_MAIN(TestCatalogueGuard)
#include "tst_catalogueguard.moc"
