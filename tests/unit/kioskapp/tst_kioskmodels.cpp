// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticejson.h"
#include "sessionfillings.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;
using app::Kiosk;

namespace {

/// The line of a part of the screen's state that changed; empty when none did.
QString firstChange(const QStringList &before, const QStringList &now, const QString &part)
{
    for (const QString &line : now) {
        if (line.startsWith(part + u'.') && !before.contains(line))
            return line;
    }
    return {};
}

/// What no resident changes, and why.
const std::map<QString, QString> impersonal = {
    {QStringLiteral("freshness"), QStringLiteral("how old the catalogue is")},
    {QStringLiteral("rule"), QStringLiteral("the published rule of matching")},
    {QStringLiteral("sending"), QStringLiteral("whether this kiosk is enrolled")},
};

} // namespace

/// The models of the screens as the kiosk builds them: what one resident leaves, the next does not find.
class TestKioskModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPartOfASessionIsNamedWithItsReason();
    void whatAResidentLeavesIsForgotten_data();
    void whatAResidentLeavesIsForgotten();
    void nothingIsLeftOfEverythingAtOnce();
    void noWayLeadsBackIntoTheLastSession();
    void nothingStaysWithTheEnginesOfTheKeyboard();
    void aPhoneNumberOnTheScreenShortensTheIdleTime();
    void aHalfFilledFormShortensTheIdleTime();
    void whoWaitsForHelpIsNotTurnedAway();
    void aReceiptThatComesAfterTheResidentLeftIsNotShown();
    void theLanguageOfTheSettingsIsSpokenFromTheStart();
    void whatLeftTheCatalogueLeavesEveryList();
};

void TestKioskModels::whatLeftTheCatalogueLeavesEveryList()
{
    Kiosk kiosk;
    catalogue::Notice notice;
    notice.id = QStringLiteral("city/1");
    notice.title = QStringLiteral("示例通知");
    kiosk.items.put(notice);
    Q_EMIT kiosk.models.jobs().catalogueRead({});
    QCOMPARE(kiosk.models.notices().notices().size(), 1);
    QVERIFY(kiosk.models.training().count() > 0);
    QVERIFY(kiosk.models.fairs().count() > 0);
    QVERIFY(!kiosk.models.surveys().surveys().isEmpty());
    for (const char *kind : {"notice", "course", "class", "fair", "booth", "survey"})
        kiosk.items.clear(QLatin1String(kind));
    Q_EMIT kiosk.models.jobs().catalogueRead({});
    QVERIFY(kiosk.models.notices().notices().isEmpty());
    QCOMPARE(kiosk.models.training().count(), 0);
    QCOMPARE(kiosk.models.fairs().count(), 0);
    QVERIFY(kiosk.models.surveys().surveys().isEmpty());
}

void TestKioskModels::whatIsNoPartOfASessionIsNamedWithItsReason()
{
    Kiosk kiosk;
    const auto &parts = kiosk.models.parts().parts();
    const QVariantMap all = kiosk.models.initialProperties();
    for (auto model = all.cbegin(); model != all.cend(); ++model) {
        auto *part = dynamic_cast<session::SessionPart *>(model.value().value<QObject *>());
        const bool registered = std::find(parts.begin(), parts.end(), part) != parts.end();
        const bool named = impersonal.count(model.key()) == 1;
        QVERIFY2(registered != named, qPrintable(model.key()));
    }
}

void TestKioskModels::whatAResidentLeavesIsForgotten_data()
{
    QTest::addColumn<QString>("part");
    Kiosk kiosk;
    for (const QString &model : kiosk.models.initialProperties().keys()) {
        if (impersonal.count(model) == 0)
            QTest::newRow(qPrintable(model)) << model;
    }
}

void TestKioskModels::whatAResidentLeavesIsForgotten()
{
    QFETCH(const QString, part);
    QVERIFY2(app::sessionFillings().count(part) == 1, "nobody fills this part");
    Kiosk kiosk;
    const QStringList before = kiosk.shown();
    kiosk.models.session().begin();
    app::sessionFillings().at(part)(kiosk);
    kiosk.settle();
    QVERIFY(!firstChange(before, kiosk.shown(), part).isEmpty());
    kiosk.models.session().end();
    kiosk.settle();
    QCOMPARE(kiosk.shown(), before);
}

void TestKioskModels::nothingIsLeftOfEverythingAtOnce()
{
    Kiosk kiosk;
    const QStringList before = kiosk.shown();
    kiosk.models.session().begin();
    for (const auto &[part, fill] : app::sessionFillings())
        fill(kiosk);
    kiosk.settle();
    kiosk.models.session().end();
    kiosk.settle();
    QCOMPARE(kiosk.shown(), before);
    QVERIFY(!kiosk.models.parts().sensitive());
}

void TestKioskModels::noWayLeadsBackIntoTheLastSession()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    app::fillNavigator(kiosk);
    kiosk.models.session().end();
    QVERIFY(!kiosk.models.navigator().back());
}

void TestKioskModels::nothingStaysWithTheEnginesOfTheKeyboard()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    app::fillKeyboard(kiosk);
    QVERIFY(kiosk.input.composition().open() || !kiosk.input.composition().candidates.isEmpty());
    kiosk.models.session().end();
    QVERIFY(!kiosk.input.composition().open() && kiosk.input.composition().candidates.isEmpty());
}

void TestKioskModels::aPhoneNumberOnTheScreenShortensTheIdleTime()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    app::fillVacancy(kiosk);
    kiosk.clock.advanceMs(60'000);
    kiosk.models.session().tick();
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Warning);
}

void TestKioskModels::aHalfFilledFormShortensTheIdleTime()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    kiosk.models.form().typeDigit(1);
    kiosk.models.navigator().reset(); // it is still there
    kiosk.clock.advanceMs(60'000);
    kiosk.models.session().tick();
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Warning);
}

void TestKioskModels::whoWaitsForHelpIsNotTurnedAway()
{
    Kiosk kiosk;
    kiosk.models.session().begin();
    kiosk.models.help().call(HelpCall::Reason::Screen);
    for (int minute = 0; minute < 4; ++minute) {
        kiosk.clock.advanceMs(60'000);
        kiosk.models.help().refresh();
        kiosk.models.session().tick();
    }
    QCOMPARE(kiosk.models.session().state(), KioskSession::State::Active);
    for (int minute = 0; minute < 4; ++minute) { // nobody comes
        kiosk.clock.advanceMs(60'000);
        kiosk.models.help().refresh();
        kiosk.models.session().tick();
    }
    QVERIFY(kiosk.models.session().state() != KioskSession::State::Active);
}

void TestKioskModels::aReceiptThatComesAfterTheResidentLeftIsNotShown()
{
    Kiosk kiosk;
    const QStringList before = kiosk.shown();
    kiosk.models.session().begin();
    app::fillForm(kiosk);
    kiosk.operations.wait();
    kiosk.models.form().submit();
    kiosk.models.session().end();
    kiosk.operations.answerAll();
    kiosk.settle();
    QCOMPARE(kiosk.operations.receipts().size(), std::size_t(1)); // handed in it was
    QCOMPARE(kiosk.shown(), before);
}

void TestKioskModels::theLanguageOfTheSettingsIsSpokenFromTheStart()
{
    settings::KioskConfig config = app::stationConfig();
    config.session.language = session::Language::English;
    Kiosk english(config);
    Kiosk switched;
    switched.models.session().setLanguage(KioskSession::Language::English);
    QCOMPARE(english.shown(), switched.shown());
    QVERIFY(english.models.station().areaName() != Kiosk().models.station().areaName());
}

QTEST_MAIN(TestKioskModels)
#include "tst_kioskmodels.moc"
