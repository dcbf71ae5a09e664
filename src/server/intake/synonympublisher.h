// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "result.h"

#include <QString>

namespace yizhan::intake {

/// A list of synonyms as a file: UTF-8 or GB18030, in the form of docs/formats/synonyms.md.
/// Errors: those of profileText() and catalogue::readSynonymList() (place: file and line), TooLarge
/// (`synonyms.size`: more than a feed's item holds), Invalid (`synonyms.empty`).
[[nodiscard]] Result<QString> readSynonymFile(const QString &path);

/// The bureau's list in the feed, one item for each scope.
class SynonymPublisher
{
public:
    /// `database` comes from feed::openServerDatabase(); both outlive the publisher.
    SynonymPublisher(storage::Database &database, const Clock &clock, QString scope)
        : m_database(database), m_clock(clock), m_scope(std::move(scope))
    {
    }

    /// The list that is published; empty when none is and the kiosks' own holds. Errors: Database.
    [[nodiscard]] Result<QString> published();
    /// Puts `text`, which readSynonymFile() has read, in the place of the former list. Whether anything
    /// changed. Errors: Database, Busy, Invalid (`feed.scope`).
    [[nodiscard]] Result<bool> publish(const QString &text);
    /// Takes the list away: the kiosks' own holds again. Whether there was one. Errors: Database, Busy.
    [[nodiscard]] Result<bool> withdraw();

private:
    [[nodiscard]] Result<bool> change(const QByteArray &body);

    storage::Database &m_database;
    const Clock &m_clock;
    QString m_scope;
};

} // namespace yizhan::intake
