// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "itemservice.h"
#include "whenanswered.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <utility>

namespace yizhan::viewmodels {

/// How far the item of a page is, as `ItemStates.Ready` in QML.
namespace ItemStates {
Q_NAMESPACE
QML_NAMED_ELEMENT(ItemStates)

enum State {
    Idle,    ///< nothing is open
    Loading, ///< asked for; the item is empty
    Ready,
    Missing, ///< withdrawn or past its day meanwhile
};
Q_ENUM_NS(State)
} // namespace ItemStates

/// The item that a page shows, known by its id and read in full. Lives on the GUI thread.
template <catalogue::ItemKind T>
class OpenedItem
{
public:
    /// All outlive it; `owner` is the page. `changed` is told of every change.
    OpenedItem(QObject &owner, desk::ItemService &service, const Clock &clock, std::function<void()> changed)
        : m_owner(owner), m_service(service), m_clock(clock), m_changed(std::move(changed))
    {
    }

    void open(const QString &id)
    {
        ++m_opening;
        m_id = id;
        show(ItemStates::Loading, {});
        whenAnswered(desk::itemById<T>(m_service, id, toEpochDay(m_clock.today())), &m_owner,
                     [this, opening = m_opening](const Result<T> &found) {
                         if (opening == m_opening)
                             show(found ? ItemStates::Ready : ItemStates::Missing, found.value_or(T()));
                     });
    }
    /// Also passes over an answer that is under way.
    void close()
    {
        ++m_opening;
        m_id.clear();
        show(ItemStates::Idle, {});
    }

    [[nodiscard]] ItemStates::State state() const { return m_state; }
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Empty unless Ready.
    [[nodiscard]] const T &item() const { return m_item; }

private:
    void show(ItemStates::State state, T item)
    {
        m_state = state;
        m_item = std::move(item);
        m_changed();
    }

    QObject &m_owner;
    desk::ItemService &m_service;
    const Clock &m_clock;
    std::function<void()> m_changed;
    ItemStates::State m_state = ItemStates::Idle;
    QString m_id;
    T m_item;
    quint64 m_opening = 0; ///< numbers the openings, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
