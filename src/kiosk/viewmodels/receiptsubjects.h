// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class.h"
#include "itemservice.h"
#include "stationreceipt.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace yizhan::viewmodels {

/// What the receipts of a station are about: what vacancies, classes and fairs are called, and the classes
/// themselves. Each is looked up once. Lives on the GUI thread.
class ReceiptSubjects
{
public:
    /// `owner` and `items` outlive it. `changed` is told of every title that has come.
    ReceiptSubjects(QObject &owner, desk::ItemService &items, std::function<void()> changed)
        : m_owner(owner), m_items(items), m_changed(std::move(changed))
    {
    }

    /// Has what is not known yet looked up.
    void lookUp(const std::vector<catalogue::StationReceipt> &receipts);
    /// Also passes over answers that are under way.
    void forget();

    /// Empty while it is not known, and of what is no longer published.
    [[nodiscard]] QString title(const QString &about) const { return m_titles.value(about); }
    /// The same: without days.
    [[nodiscard]] catalogue::Class heldClass(const QString &about) const { return m_classes.value(about); }

private:
    template <catalogue::ItemKind T, typename Found>
    void read(const QString &id, Found found);
    void readClass(const QString &about);
    void setTitle(const QString &about, const QString &title);

    QObject &m_owner;
    desk::ItemService &m_items;
    std::function<void()> m_changed;
    QHash<QString, QString> m_titles;
    QHash<QString, catalogue::Class> m_classes;
    quint64 m_reading = 0; ///< numbers the sessions, so that a late answer is passed over
};

} // namespace yizhan::viewmodels
