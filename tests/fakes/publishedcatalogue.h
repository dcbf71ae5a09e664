// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueapply.h"
#include "coursejson.h"
#include "feeditems.h"
#include "kioskcatalogue.h"
#include "manualclock.h"

#include <QSignalSpy>
#include <QTest>

namespace yizhan::fakes {

/// 2026-11-20 08:30 in China.
inline QDateTime testMorning()
{
    return {QDate(2026, 11, 20), QTime(0, 30), Qt::UTC};
}

/// A catalogue of a kiosk with the vacancies that a test needs, put there the way a synchronisation does it.
class PublishedCatalogue
{
public:
    [[nodiscard]] QString folder() const { return m_catalogue.folder(); }
    [[nodiscard]] ManualClock &clock() { return m_clock; }

    static catalogue::Vacancy vacancy(const QString &id, const QString &title)
    {
        catalogue::Vacancy vacancy;
        vacancy.id = id;
        vacancy.source = QStringLiteral("test");
        vacancy.identifier = id;
        vacancy.title = title;
        vacancy.posted = QDate(2026, 11, 10);
        return vacancy;
    }

    /// Publishes in addition to what is there; what states no last day of its own ends on `until`.
    void publish(const std::vector<catalogue::Vacancy> &vacancies, QDate until = QDate(2026, 12, 31))
    {
        publishItems(itemsOf(vacancies, until));
    }
    void publish(const std::vector<catalogue::Course> &courses, QDate until = QDate(2026, 12, 31))
    {
        publishItems(itemsOf(courses, until));
    }

    /// Publishes what is not there yet.
    void publishItems(const std::vector<FeedItem> &items)
    {
        std::vector<protocol::Change> changes;
        const qint64 after = m_seq;
        for (const FeedItem &item : items) {
            m_live.push_back(item);
            changes.push_back(upsert(++m_seq, item));
        }
        apply(after, changes);
    }

    /// Takes everything back.
    void withdrawAll()
    {
        std::vector<protocol::Change> changes;
        const qint64 after = m_seq;
        for (const FeedItem &item : m_live)
            changes.push_back(gone(++m_seq, item));
        m_live.clear();
        apply(after, changes);
    }

private:
    template <catalogue::ItemKind T>
    [[nodiscard]] static std::vector<FeedItem> itemsOf(const std::vector<T> &items, QDate until)
    {
        using Kind = catalogue::Kind<T>;
        std::vector<FeedItem> feedItems;
        for (const T &item : items) {
            const QDate stated = Kind::lastDay(item);
            feedItems.push_back({Kind::name, Kind::id(item).toUtf8(),
                                 toEpochDay(stated.isValid() ? stated : until), Kind::encode(item)});
        }
        return feedItems;
    }

    void apply(qint64 after, const std::vector<protocol::Change> &changes)
    {
        auto page = lastPage(after, changes, m_live);
        page.time = testMorning().addSecs(-18 * 60);
        const auto applied = store::applyFeedPage(m_catalogue.database(), page, m_clock);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().toString()));
    }

    KioskCatalogue m_catalogue;
    ManualClock m_clock{testMorning()};
    std::vector<FeedItem> m_live;
    qint64 m_seq = 0;
};

} // namespace yizhan::fakes
