// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "formsession.h"

#include <QByteArray>

#include <vector>

namespace yizhan::forms {

/// What a form asks to be written down beside its answers: the bind of meta/audit.
struct AuditWish
{
    bool isWanted = false;
    bool tracksChanges = false; ///< odk:track-changes: old and new answers
    bool namesUser = false;     ///< odk:identify-user
};

[[nodiscard]] AuditWish auditWishOf(const FormDefinition &form);

/// The log of one session as ODK's audit.csv: which question stood on the screen when and for how long. Its
/// times are the wall clock at the beginning plus what has passed on the monotonic one, so that a clock that
/// is set in between bends nothing. Holds answers where the form tracks changes. One thread; the clock
/// outlives it.
class FormAudit
{
public:
    FormAudit(const AuditWish &wish, const Clock &clock, QString user);

    /// form start, form resume, form save, form exit, form finalize, add repeat, delete repeat, jump, ….
    void note(const QString &event, const QString &path = {});
    /// The questions of a screen come up; those that were up before are left first.
    void show(const Screen &screen);
    /// What is up is left: its time ends here. Before an instance of a repeat is removed, too.
    void leave();
    /// UTF-8, lines end with LF; the first names the columns.
    [[nodiscard]] QByteArray csv() const;

private:
    struct Entry
    {
        QString event;
        QString path;
        qint64 start = 0;
        qint64 end = 0; ///< 0: it took no time
        QString before;
        QString after;
    };
    [[nodiscard]] qint64 now() const;

    AuditWish m_wish;
    const Clock &m_clock;
    QString m_user;
    qint64 m_wallMs;
    qint64 m_monotonicMs;
    std::vector<Entry> m_entries;
    std::vector<std::pair<Entry, const Node *>> m_open;
};

} // namespace yizhan::forms
