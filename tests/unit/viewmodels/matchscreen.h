// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchbrowser.h"
#include "matchworker.h"
#include "publishedcatalogue.h"
#include "rulelinemodel.h"

#include <QAbstractItemModelTester>

namespace yizhan::tests {

/// Six cooks: three in 端州, three in 四会 that pay less; the last says 食宿自理. One guard in 端州.
inline std::vector<catalogue::Vacancy> sevenVacancies()
{
    std::vector<catalogue::Vacancy> all;
    for (int n = 0; n < 7; ++n) {
        catalogue::Vacancy vacancy = fakes::PublishedCatalogue::vacancy(QStringLiteral("test/%1").arg(n),
                                                                        QStringLiteral("厨师%1").arg(n));
        vacancy.group = n < 6 ? QStringLiteral("catering") : QStringLiteral("security");
        vacancy.pay = {n < 3 ? 500'000 : 300'000, 0, catalogue::PayUnit::Month};
        vacancy.places = {
            {n < 3 || n == 6 ? QStringLiteral("441202") : QStringLiteral("441284"), {}, {}, {}, {}}};
        vacancy.shifts = catalogue::Shift::Day;
        vacancy.posted = QDate(2026, 11, 19).addDays(-n);
        if (n == 0)
            vacancy.certificates = QStringList{QStringLiteral("健康证")};
        if (n == 5)
            vacancy.description = QStringLiteral("食宿自理");
        all.push_back(vacancy);
    }
    return all;
}

/// What suits, as a screen has it, over a published catalogue.
struct Screen
{
    fakes::PublishedCatalogue fixture;
    desk::MatchWorker worker{fixture.folder(), std::nullopt};
    session::Session session;
    viewmodels::MatchBrowser match{
        session, worker, fixture.clock(), {std::nullopt, QStringLiteral("441202")}};
    viewmodels::RuleLineModel rule;
    QAbstractItemModelTester results{match.results()};
    QAbstractItemModelTester lines{&rule};
    QAbstractItemModelTester work{match.wishes()->choices(viewmodels::MatchWishes::Work)};
    QAbstractItemModelTester musts{match.wishes()->choices(viewmodels::MatchWishes::Musts)};

    Screen()
    {
        fixture.publish(sevenVacancies());
        QObject::connect(&match, &viewmodels::MatchBrowser::weightsRead, &rule,
                         &viewmodels::RuleLineModel::setWeights);
    }
    void wish(viewmodels::MatchWishes::Question question, const char *code)
    {
        match.wishes()->toggle(question, QString::fromLatin1(code));
    }
    void find(const QString &like = {})
    {
        match.find(like);
        QTRY_VERIFY(!match.busy());
    }
    void prepare()
    {
        match.prepare();
        QTRY_VERIFY(match.prepared());
    }
    [[nodiscard]] QVariant role(int row, int role) { return match.results()->index(row).data(role); }
    [[nodiscard]] QStringList codes(viewmodels::MatchWishes::Question question)
    {
        QStringList codes;
        const viewmodels::FacetModel *choices = match.wishes()->choices(question);
        for (int row = 0; row < choices->rowCount(); ++row)
            codes.append(choices->index(row).data(viewmodels::FacetModel::CodeRole).toString());
        return codes;
    }
};

} // namespace yizhan::tests
