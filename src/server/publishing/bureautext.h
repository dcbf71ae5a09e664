// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "result.h"

#include <QString>

namespace yizhan::publishing {

/// A kind of text that the bureau writes and kiosks take in the place of their built-in one. Each is one item
/// of the feed in each scope: `kind`/`bureau`, body {"text": …}, without a last day.
struct BureauTextKind
{
    const char *kind; ///< of the item; also the first word of an error's reason, as in `synonyms.size`
    qsizetype maxBytes;
    /// What a kiosk would refuse: the kiosks' own reader, run before anything is published. `path` names the
    /// file in errors.
    Result<void> (*check)(const QString &text, const QString &path);
};

/// Which words of trades find which others: docs/formats/synonyms.md. Its check has the errors of
/// catalogue::readSynonymList() and Invalid (`synonyms.empty`).
[[nodiscard]] const BureauTextKind &synonymsText();
/// The points that order vacancies for somebody's wishes: docs/formats/matching-weights.md. Its check has the
/// errors of catalogue::readMatchWeights().
[[nodiscard]] const BureauTextKind &weightsText();

/// A text as a file: UTF-8 or GB18030, checked. Lines end with a line feed in what is returned. Errors: those
/// of profileText() and of the kind's check (place: file and line), TooLarge (`synonyms.size`,
/// `weights.size`).
[[nodiscard]] Result<QString> readBureauText(const BureauTextKind &kind, const QString &path);

/// The bureau's text of one kind in the feed, for one scope.
class BureauTextPublisher
{
public:
    /// `database` comes from feed::openServerDatabase(); all but the scope outlive the publisher.
    BureauTextPublisher(storage::Database &database, const Clock &clock, const BureauTextKind &kind,
                        QString scope)
        : m_database(database), m_clock(clock), m_kind(kind), m_scope(std::move(scope))
    {
    }

    /// The text that is published; empty when none is and the kiosks' own holds. Errors: those of sqlError().
    [[nodiscard]] Result<QString> published();
    /// Puts `text`, which readBureauText() has read, in the place of the former one. Whether anything
    /// changed. Errors: those of sqlError(), Invalid (`feed.scope`).
    [[nodiscard]] Result<bool> publish(const QString &text);
    /// Takes the text away: the kiosks' own holds again. Whether there was one. Errors: those of sqlError().
    [[nodiscard]] Result<bool> withdraw();

private:
    [[nodiscard]] Result<bool> change(const QByteArray &body);

    storage::Database &m_database;
    const Clock &m_clock;
    const BureauTextKind &m_kind;
    QString m_scope;
};

} // namespace yizhan::publishing
