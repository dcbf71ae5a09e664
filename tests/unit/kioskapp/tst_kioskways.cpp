// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfillings.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;
using app::Kiosk;

/// Where forms that were handed in, and codes that are scanned, lead.
class TestKioskWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWayLeadsBackIntoAFormThatWasHandedIn();
    void whatSomebodyThinksLeadsToAReceipt();
    void aCodeBeginsASession();
    void aListOfAnotherKioskIsKept();
};

void TestKioskWays::noWayLeadsBackIntoAFormThatWasHandedIn()
{
    Kiosk kiosk;
    const QString id = fakes::sampleVacancies().front().id;
    Navigator &way = kiosk.models.navigator();
    kiosk.models.session().begin();
    way.openItem(Screens::Vacancy, id);
    way.openItem(Screens::FormConsent, id);
    app::fillForm(kiosk);
    way.openItem(Screens::FormCheck, id);
    kiosk.models.form().submit();
    QCOMPARE(way.screen(), Screens::Receipt);
    QVERIFY(way.back());
    QCOMPARE(way.screen(), Screens::Vacancy);
}

void TestKioskWays::whatSomebodyThinksLeadsToAReceipt()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    app::fillFeedback(kiosk);
    kiosk.models.feedback().submit();
    kiosk.settle();
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Receipt);
    QCOMPARE(kiosk.models.receipt().subject(), ReceiptPage::Subject::Feedback);
    QVERIFY(kiosk.models.navigator().back());
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Home); // no way leads back into what was handed in
}

/// Nobody has touched the screen: the code is what says that somebody is there.
void TestKioskWays::aCodeBeginsASession()
{
    settings::KioskConfig config = app::stationConfig();
    config.server.publicUrl = QStringLiteral("https://yz.example");
    Kiosk kiosk(config);
    const QString id = fakes::sampleFairs(kiosk.clock.today()).front().id;
    kiosk.models.codes().take(QStringLiteral("https://yz.example/f/") + id);
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Active);
    QCOMPARE(kiosk.models.navigator().route(), (Route{Screens::Fair, 0, id}));
    QVERIFY(kiosk.models.navigator().back());
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Home);
    kiosk.models.codes().take(QStringLiteral("no code of ours"));
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Scan);
    QCOMPARE(kiosk.models.scan().verdict(), CodeVerdicts::Junk);
}

void TestKioskWays::aListOfAnotherKioskIsKept()
{
    settings::KioskConfig config = app::stationConfig();
    config.server.publicUrl = QStringLiteral("https://yz.example");
    Kiosk kiosk(config);
    const QString first = fakes::sampleVacancies()[0].id;
    kiosk.models.shortlist().toggle(first);
    kiosk.models.codes().take(
        QStringLiteral("https://yz.example/s/%1,%2")
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(first)),
                 QString::fromLatin1(QUrl::toPercentEncoding(fakes::sampleVacancies()[1].id))));
    QCOMPARE(kiosk.models.shortlist().count(), 2);
    QCOMPARE(kiosk.models.navigator().screen(), Screens::Shortlist);
    QCOMPARE(kiosk.models.shortlist().vacancies()->rowCount(), 2);
}

QTEST_MAIN(TestKioskWays)
#include "tst_kioskways.moc"
