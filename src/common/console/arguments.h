// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDate>
#include <QHash>
#include <QLatin1String>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace yizhan::console {

struct Command;

/// What was given to a command. Its names are those of the command's options; others are never set.
class Arguments
{
public:
    /// Reads what follows the command's name. Errors: Usage (`usage.…`).
    [[nodiscard]] static Result<Arguments> read(const Command &command, const QStringList &given);

    [[nodiscard]] bool isSet(QLatin1String option) const;
    /// The last value given, else the option's initial one.
    [[nodiscard]] QString value(QLatin1String option) const;
    /// All values given, in order.
    [[nodiscard]] QStringList values(QLatin1String option) const { return m_given.value(option); }
    [[nodiscard]] const QStringList &operands() const { return m_operands; }

    /// An option that this command needs only at times. Errors: Usage (`usage.missing`).
    [[nodiscard]] Result<QString> needed(QLatin1String option) const;
    /// Of an option that is given or has an initial value. Errors: Usage (`usage.number`).
    [[nodiscard]] Result<int> number(QLatin1String option, int least, int most) const;
    /// A day such as 2026-11-20; nothing when it is not given. Errors: Usage (`usage.day`).
    [[nodiscard]] Result<std::optional<QDate>> day(QLatin1String option) const;
    /// The place of the value among `known`. Errors: Usage (`usage.choice`).
    [[nodiscard]] Result<int> choice(QLatin1String option, const QStringList &known) const;
    /// An http or https address with a host. Errors: Usage (`usage.url`).
    [[nodiscard]] Result<QUrl> webAddress(QLatin1String option) const;
    /// That not both options are given. Errors: Usage (`usage.together`).
    [[nodiscard]] Result<void> notTogether(QLatin1String one, QLatin1String other) const;

private:
    QHash<QString, QStringList> m_given; ///< a flag has an empty value
    QHash<QString, QString> m_initial;
    QStringList m_operands;
};

/// An error of the command line: `place` is the option or argument. Slugs begin with `usage.`.
[[nodiscard]] tl::unexpected<Error> wrongUsage(const char *reason, QString place, Hint hint = {});
/// Somebody else's judgement of what an option holds: the same words, but wrong usage.
[[nodiscard]] tl::unexpected<Error> wrongUsage(QLatin1String option, Error error);

} // namespace yizhan::console
