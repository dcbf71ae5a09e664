// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionlanguage.h"
#include "testpaths.h"
#include "vacancylistmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

desk::VacancyRow row(const QString &title)
{
    desk::VacancyRow row;
    row.vacancy.id = QStringLiteral("test/") + title;
    row.vacancy.title = title;
    return row;
}

desk::VacancyRow fullRow()
{
    desk::VacancyRow full = row(QStringLiteral("厨师"));
    catalogue::Vacancy &vacancy = full.vacancy;
    vacancy.employer = QStringLiteral("示例餐饮有限公司");
    vacancy.group = QStringLiteral("catering");
    vacancy.pay = {400'000, 650'000, catalogue::PayUnit::Month};
    vacancy.places = {{QStringLiteral("441202"),
                       QStringLiteral("441202003"),
                       QStringLiteral("广东省肇庆市端州区"),
                       QStringLiteral("天宁北路"),
                       {}},
                      {{}, {}, QStringLiteral("广东省佛山市"), {}, {}}};
    vacancy.kinds = catalogue::EmploymentKind::FullTime | catalogue::EmploymentKind::Mothers;
    vacancy.shifts = catalogue::Shift::Day;
    vacancy.benefits = catalogue::Benefit::Meals | catalogue::Benefit::Lodging;
    vacancy.education = catalogue::Education::JuniorSecondary;
    vacancy.experienceMonths = 12;
    vacancy.tags = catalogue::VacancyTag::Urgent;
    vacancy.posted = QDate(2026, 11, 20);
    full.distanceMeters = 1'200;
    full.today = QDate(2026, 11, 20);
    return full;
}

desk::VacancyRow silentRow()
{
    desk::VacancyRow silent = row(QStringLiteral("普工"));
    silent.statesAll = false;
    silent.firstNotStated = true;
    return silent;
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.canConvert<PayValue>()) {
        const catalogue::Pay pay = value.value<PayValue>().pay();
        return QJsonObject{{QStringLiteral("unit"), static_cast<int>(pay.unit)},
                           {QStringLiteral("low"), pay.minimum / 100.0},
                           {QStringLiteral("high"), pay.maximum / 100.0},
                           {QStringLiteral("stated"), pay.stated()}};
    }
    if (value.canConvert<VacancyFacts>()) {
        const auto facts = value.value<VacancyFacts>();
        return QJsonObject{{QStringLiteral("employer"), facts.employer()},
                           {QStringLiteral("headcount"), facts.headcount()},
                           {QStringLiteral("postedToday"), facts.postedToday()},
                           {QStringLiteral("sample"), facts.sample()},
                           {QStringLiteral("title"), facts.vacancy().title}};
    }
    return QJsonValue::fromVariant(value);
}

QByteArray rolesAsJson(const QAbstractItemModel &model)
{
    QJsonArray rows;
    const auto names = model.roleNames();
    for (int number = 0; number < model.rowCount(); ++number) {
        QJsonObject object;
        for (auto role = names.cbegin(); role != names.cend(); ++role)
            object.insert(QString::fromLatin1(role.value()), jsonOf(model.index(number, 0).data(role.key())));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

} // namespace

class TestVacancyListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesEqualTheGoldenFile();
    void aPageTurnChangesRowsInPlace();
    void aShorterPageDropsTheRest();
    void areaNamesFollowTheLanguage();
};

void TestVacancyListModel::rolesEqualTheGoldenFile()
{
    VacancyListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({fullRow(), silentRow()});
    const QByteArray actual = rolesAsJson(model);
    QFile golden(QStringLiteral(YIZHAN_SOURCE_DIR "/tests/unit/viewmodels/vacancylistmodel.json"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QByteArray expected = golden.readAll();
    if (actual != expected) {
        QFile out(QDir::temp().filePath(QStringLiteral("vacancylistmodel.actual.json")));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(actual);
        QFAIL(qPrintable(QStringLiteral("see %1").arg(out.fileName())));
    }
}

void TestVacancyListModel::aPageTurnChangesRowsInPlace()
{
    VacancyListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({row(QStringLiteral("一")), row(QStringLiteral("二"))});
    const QSignalSpy changed(&model, &VacancyListModel::dataChanged);
    const QSignalSpy inserted(&model, &VacancyListModel::rowsInserted);
    const QSignalSpy reset(&model, &VacancyListModel::modelReset);
    model.setRows({row(QStringLiteral("三")), row(QStringLiteral("四"))});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestVacancyListModel::aShorterPageDropsTheRest()
{
    VacancyListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({row(QStringLiteral("一")), row(QStringLiteral("二")), row(QStringLiteral("三"))});
    model.setRows({row(QStringLiteral("四"))});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(VacancyListModel::TitleRole).toString(), QStringLiteral("四"));
    model.setRows({row(QStringLiteral("四")), row(QStringLiteral("五"))});
    QCOMPARE(model.rowCount(), 2);
}

void TestVacancyListModel::areaNamesFollowTheLanguage()
{
    VacancyListModel model;
    model.setRows({fullRow()});
    QCOMPARE(model.index(0).data(VacancyListModel::AreaNameRole).toString(), QStringLiteral("端州区"));
    const QSignalSpy changed(&model, &VacancyListModel::dataChanged);
    model.setLanguage(session::Language::English);
    QCOMPARE(changed.count(), 1);
    QVERIFY(model.index(0).data(VacancyListModel::AreaNameRole).toString().startsWith(u"Duanzhou"));
}

QTEST_GUILESS_MAIN(TestVacancyListModel)
#include "tst_vacancylistmodel.moc"
