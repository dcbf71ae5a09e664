// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "command.h"

#include <QCommandLineParser>

#include <algorithm>

namespace yizhan::console {

namespace {

QString dashed(const QString &name)
{
    return QStringLiteral("--") + name;
}

Hint oneOf(const QStringList &known)
{
    return {QT_TRANSLATE_NOOP("ErrorHint", "write one of: %1"), {known.join(QStringLiteral(", "))}};
}

/// What QCommandLineParser says only in English words.
tl::unexpected<Error> mistakeIn(const QCommandLineParser &parser, const Command &command,
                                const QStringList &given)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString &name = unknown.constFirst();
        return wrongUsage("usage.option", given.contains(u'-' + name) ? u'-' + name : dashed(name));
    }
    for (const Option &option : command.options) {
        if (option.value.isEmpty() &&
            std::any_of(given.begin(), given.end(),
                        [start = dashed(option.name) + u'='](const QString &argument) {
                            return argument.startsWith(start);
                        }))
            return wrongUsage("usage.flag", dashed(option.name));
    }
    return wrongUsage("usage.value", given.isEmpty() ? QString() : given.constLast());
}

/// The values that the first operand may have; empty: any.
QStringList choicesOf(const Operands &operands)
{
    QStringList choices;
    if (operands.name.contains(u'|')) {
        for (const QString &part : operands.name.split(u'|'))
            choices.append(part.section(u' ', 0, 0));
    }
    return choices;
}

Result<void> checkOperands(const Operands &expected, const QStringList &given)
{
    if (expected.name.isEmpty() && !given.isEmpty())
        return wrongUsage("usage.argument", given.constFirst());
    if (given.size() < expected.least)
        return wrongUsage("usage.operand", expected.name);
    if (expected.most >= 0 && given.size() > expected.most)
        return wrongUsage("usage.argument", given.at(expected.most));
    const QStringList choices = choicesOf(expected);
    if (!choices.isEmpty() && !given.isEmpty() && !choices.contains(given.constFirst()))
        return wrongUsage("usage.choice", given.constFirst(), oneOf(choices));
    return {};
}

/// An option of another action would be passed over in silence.
Result<void> checkActions(const Command &command, const Arguments &arguments)
{
    const QString action = arguments.operands().value(0);
    for (const Option &option : command.options) {
        const QStringList actions = option.with.split(u'|', Qt::SkipEmptyParts);
        if (!actions.isEmpty() && !actions.contains(action) &&
            arguments.isSet(QLatin1String(option.name.toLatin1())))
            return wrongUsage(
                "usage.action", dashed(option.name),
                {QT_TRANSLATE_NOOP("ErrorHint", "it belongs to: %1"), {actions.join(QStringLiteral(", "))}});
    }
    return {};
}

Result<void> checkNeeded(const Command &command, const Arguments &arguments)
{
    for (const Option &option : command.options) {
        if (option.required)
            YIZHAN_TRY(arguments.needed(QLatin1String(option.name.toLatin1())));
    }
    YIZHAN_TRY(checkOperands(command.operands, arguments.operands()));
    return checkActions(command, arguments);
}

} // namespace

Result<Arguments> Arguments::read(const Command &command, const QStringList &given)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : command.options)
        parser.addOption({option.name, QString(), option.value});
    if (!parser.parse(QStringList(command.name) + given))
        return mistakeIn(parser, command, given);
    Arguments arguments;
    for (const Option &option : command.options) {
        if (!option.initial.isEmpty())
            arguments.m_initial.insert(option.name, option.initial);
        if (!parser.isSet(option.name))
            continue;
        const QStringList values = parser.values(option.name);
        if (!option.value.isEmpty() && !option.mayBeEmpty && values.contains(QString()))
            return wrongUsage("usage.value", dashed(option.name));
        arguments.m_given.insert(option.name, values);
    }
    arguments.m_operands = parser.positionalArguments();
    YIZHAN_TRY(checkNeeded(command, arguments));
    return arguments;
}

bool Arguments::isSet(QLatin1String option) const
{
    return m_given.contains(option);
}

QString Arguments::value(QLatin1String option) const
{
    const QStringList values = m_given.value(option);
    return values.isEmpty() ? m_initial.value(option) : values.constLast();
}

Result<QString> Arguments::needed(QLatin1String option) const
{
    if (!isSet(option))
        return wrongUsage("usage.missing", dashed(option));
    return value(option);
}

Result<int> Arguments::number(QLatin1String option, int least, int most) const
{
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return wrongUsage("usage.number", dashed(option),
                      {QT_TRANSLATE_NOOP("ErrorHint", "write a whole number from %1 to %2"),
                       {QString::number(least), QString::number(most)}});
}

Result<std::optional<QDate>> Arguments::day(QLatin1String option) const
{
    if (!isSet(option))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    if (!day.isValid())
        return wrongUsage("usage.day", dashed(option));
    return std::optional(day);
}

Result<int> Arguments::choice(QLatin1String option, const QStringList &known) const
{
    const auto found = known.indexOf(value(option));
    if (found >= 0)
        return static_cast<int>(found);
    return wrongUsage("usage.choice", dashed(option), oneOf(known));
}

Result<QUrl> Arguments::webAddress(QLatin1String option) const
{
    QUrl url(value(option), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if ((scheme != QLatin1String("http") && scheme != QLatin1String("https")) || url.host().isEmpty())
        return wrongUsage("usage.url", dashed(option));
    return url;
}

Result<void> Arguments::notTogether(QLatin1String one, QLatin1String other) const
{
    if (isSet(one) && isSet(other))
        return wrongUsage("usage.together", dashed(one) + QStringLiteral(", ") + dashed(other));
    return {};
}

tl::unexpected<Error> wrongUsage(const char *reason, QString place, Hint hint)
{
    if (hint.source != nullptr)
        return fail(ErrorCode::Usage, reason, std::move(hint), std::move(place));
    return fail(ErrorCode::Usage, reason, QStringLiteral("wrong usage"), std::move(place));
}

tl::unexpected<Error> wrongUsage(QLatin1String option, Error error)
{
    error.code = ErrorCode::Usage;
    error.place = dashed(option);
    return fail(std::move(error));
}

} // namespace yizhan::console
