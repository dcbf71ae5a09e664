// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "course.h"
#include "database.h"
#include "result.h"

#include <QString>

#include <vector>

namespace yizhan::publishing {

/// The bureau's courses in the feed of one scope, an item for each.
class CoursePublisher
{
public:
    /// `database` comes from feed::openServerDatabase(); both outlive the publisher.
    CoursePublisher(storage::Database &database, const Clock &clock, QString scope)
        : m_database(database), m_clock(clock), m_scope(std::move(scope))
    {
    }

    /// The courses that are published, by their ids. Errors: Database, Protocol.
    [[nodiscard]] Result<std::vector<catalogue::Course>> published();

    struct Outcome
    {
        int published = 0;  ///< courses that are shown from now on
        int ended = 0;      ///< given, but their last day has passed
        qint64 changed = 0; ///< items that are new, different or gone
    };
    /// Puts `courses` in the place of all former ones, in one transaction. Errors: Database, Busy, Invalid
    /// (`feed.scope`).
    [[nodiscard]] Result<Outcome> replace(const std::vector<catalogue::Course> &courses);

private:
    [[nodiscard]] Result<std::vector<QByteArray>> publishedIds();

    storage::Database &m_database;
    const Clock &m_clock;
    QString m_scope;
};

/// "12 courses are published, …", in the language of the program.
[[nodiscard]] QString summaryText(const CoursePublisher::Outcome &outcome);

} // namespace yizhan::publishing
