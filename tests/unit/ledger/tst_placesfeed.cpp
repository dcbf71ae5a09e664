// SPDX-License-Identifier: GPL-3.0-or-later
#include "classplaces.h"
#include "itemlookup.h"
#include "ledgerfixture.h"
#include "placesfeed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Class;
using catalogue::ClassPlaces;
using fakes::LedgerFixture;
using fakes::TestKiosk;

namespace {

const QString classId = u"bureau/k1"_s;

Class classOf(int seats)
{
    Class item;
    item.id = classId;
    item.course = u"bureau/c1"_s;
    item.seats = seats;
    item.signUpUntil = QDate(2026, 12, 20);
    return item;
}

/// How many classes were told.
int tell(LedgerFixture &f)
{
    const auto told = ledger::tellPlaces(*f.database, f.clock.nowUtc(), f.clock.today());
    if (!told)
        QTest::qFail(qPrintable(told.error().toString()), __FILE__, __LINE__);
    return told ? *told : -1;
}

QString toldOf(LedgerFixture &f)
{
    using Kind = catalogue::Kind<ClassPlaces>;
    const auto found = feed::findItem(*f.database, QString::fromLatin1(Kind::name), classId);
    if (!found || !*found || !(*found)->live)
        return u"nothing"_s;
    const auto read = Kind::Decoder::decode((*found)->body);
    return read ? u"%1 free, %2 waiting"_s.arg(read->free).arg(read->waiting) : u"nonsense"_s;
}

void signUp(LedgerFixture &f, TestKiosk &kiosk, int people)
{
    std::vector<operations::SealedOperation> batch;
    for (int i = 0; i < people; ++i)
        batch.push_back(kiosk.enrolment(classId));
    QCOMPARE(f.verdicts(kiosk, batch).size(), batch.size());
}

qint64 head(LedgerFixture &f)
{
    return f.count(u"SELECT head FROM scope_state WHERE scope = 'city'"_s);
}

} // namespace

/// How many places of classes are free, as kiosks are told.
class TestPlacesFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClassNobodySignedUpForIsFree_data() { fakes::TestServer::addEngines(); }
    void aClassNobodySignedUpForIsFree()
    {
        YIZHAN_OPEN_LEDGER(f);
        f.publishClass(classOf(30));
        QCOMPARE(tell(f), 1);
        QCOMPARE(toldOf(f), u"30 free, 0 waiting"_s);
    }

    void whatIsGivenIsNotFreeAndWhoWaitsIsCounted_data() { fakes::TestServer::addEngines(); }
    void whatIsGivenIsNotFreeAndWhoWaitsIsCounted()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(3));
        signUp(f, kiosk, 2);
        QCOMPARE(tell(f), 1);
        QCOMPARE(toldOf(f), u"1 free, 0 waiting"_s);
        signUp(f, kiosk, 3);
        QCOMPARE(tell(f), 1);
        QCOMPARE(toldOf(f), u"0 free, 2 waiting"_s);
    }

    void manySignUpsMoveOneItem()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(3));
        QCOMPARE(tell(f), 1);
        const qint64 before = head(f);
        signUp(f, kiosk, 50);
        QCOMPARE(head(f), before); // each has a receipt, in the scope of the station
        QCOMPARE(tell(f), 1);
        QCOMPARE(f.count(u"SELECT count(*) FROM feed WHERE kind = 'class_places'"_s), 1);
        QCOMPARE(f.count(u"SELECT count(*) FROM feed WHERE scope = 'city'"_s), 2);
    }

    void whatIsAsItWasIsNotToldAgain()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        f.publishClass(classOf(3));
        QCOMPARE(tell(f), 1);
        const qint64 before = head(f);
        QCOMPARE(tell(f), 0);
        QCOMPARE(head(f), before);
    }

    void placesThatABureauAddsAreToldBeforeAnybodySignsUp()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(3));
        signUp(f, kiosk, 2);
        tell(f);
        f.publishClass(classOf(10));
        QCOMPARE(tell(f), 1);
        QCOMPARE(toldOf(f), u"8 free, 0 waiting"_s);
    }

    void whereNobodyHasAPlaceBeforeTheEndAllWhoSignedUpAreCounted()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        TestKiosk kiosk = f.enrolled();
        Class item = classOf(3);
        item.contested = true;
        f.publishClass(item);
        signUp(f, kiosk, 5);
        tell(f);
        QCOMPARE(toldOf(f), u"3 free, 5 waiting"_s);
    }

    void aClassWithoutANumberOfPlacesIsNotTold()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        f.publishClass(classOf(0));
        QCOMPARE(tell(f), 0);
        QCOMPARE(toldOf(f), u"nothing"_s);
    }

    void whatIsToldGoesWithTheLastDayOfTheSignUp()
    {
        LedgerFixture f(u"sqlite"_s);
        f.open();
        f.publishClass(classOf(3));
        tell(f);
        QCOMPARE(f.count(u"SELECT until FROM feed WHERE kind = 'class_places'"_s),
                 toEpochDay(QDate(2026, 12, 20)));
        f.clock.advanceMs(qint64(60) * 24 * 3600 * 1000);
        QCOMPARE(tell(f), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlacesFeed)
#include "tst_placesfeed.moc"
