// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorwords.h"

#include "wordings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yizhan::console {

namespace {

QString translated(const char *text)
{
    return text == nullptr ? QString() : QCoreApplication::translate("ErrorWords", text);
}

const Wording *wordingOf(const QString &reason)
{
    for (const auto table : {commandWordings(), filesWordings(), servicesWordings(), serverWordings(),
                             uplinkWordings(), printerWordings(), scanningWordings(), formsWordings()}) {
        const auto found = std::find_if(table.begin(), table.end(), [&reason](const Wording &wording) {
            return reason == QLatin1String(wording.reason);
        });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

/// What can be said of any error of a kind.
Wording wordingOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Io:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "a file or device cannot be read or written"),
                QT_TRANSLATE_NOOP("ErrorWords", "check the disk and who may use it")};
    case ErrorCode::NotFound:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "something that is needed does not exist"),
                QT_TRANSLATE_NOOP("ErrorWords", "check the name")};
    case ErrorCode::Usage:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "wrong usage"), nullptr};
    case ErrorCode::Invalid:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "what was given breaks a rule"),
                QT_TRANSLATE_NOOP("ErrorWords", "correct what is named")};
    case ErrorCode::TooLarge:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "what was given is too large"),
                QT_TRANSLATE_NOOP("ErrorWords", "shorten or split it")};
    case ErrorCode::Timeout:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "it took too long"),
                QT_TRANSLATE_NOOP("ErrorWords", "try again")};
    case ErrorCode::Corrupt:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "what was read is damaged"),
                QT_TRANSLATE_NOOP("ErrorWords", "fetch it again")};
    case ErrorCode::Busy:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "somebody else holds it"),
                QT_TRANSLATE_NOOP("ErrorWords", "try again in a moment")};
    case ErrorCode::NewerSchema:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "written by a newer version of this program"),
                QT_TRANSLATE_NOOP("ErrorWords", "update the program")};
    case ErrorCode::Untrusted:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "signed by a key that is not trusted"),
                QT_TRANSLATE_NOOP("ErrorWords", "check where it comes from")};
    case ErrorCode::Network:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "the connection failed"),
                QT_TRANSLATE_NOOP("ErrorWords", "check the network, and try again")};
    case ErrorCode::Protocol:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "the other side's answer is not understood"),
                QT_TRANSLATE_NOOP("ErrorWords", "check its address and version")};
    case ErrorCode::Resnapshot:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "the server asks for a new beginning"),
                QT_TRANSLATE_NOOP("ErrorWords", "a new snapshot is taken")};
    case ErrorCode::Cancelled:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "stopped on request"), nullptr};
    case ErrorCode::Database:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "the database refuses"),
                QT_TRANSLATE_NOOP("ErrorWords", "check its version and the rights of its user")};
    case ErrorCode::Unsupported:
        return {nullptr, QT_TRANSLATE_NOOP("ErrorWords", "this version cannot handle it"),
                QT_TRANSLATE_NOOP("ErrorWords", "update the program")};
    }
    return {};
}

/// What the system says of files and sockets (strerror), which Qt hands on in English.
constexpr std::array systemWords{QT_TRANSLATE_NOOP("ErrorWords", "No such file or directory"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Permission denied"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Read-only file system"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "No space left on device"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Disk quota exceeded"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Is a directory"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Not a directory"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Too many open files"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "File name too long"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "File too large"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Input/output error"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Device or resource busy"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Operation not permitted"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "File exists"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Connection refused"),
                                 QT_TRANSLATE_NOOP("ErrorWords", "Cannot assign requested address")};

/// A place that is told by a number, `list.csv: row 17`, in the reader's language.
QString placeOf(const Error &error)
{
    static constexpr std::array<std::pair<const char *, const char *>, 3> counted{
        {{"row ", QT_TRANSLATE_NOOP("ErrorWords", "row %1")},
         {"line ", QT_TRANSLATE_NOOP("ErrorWords", "line %1")},
         {"key ", QT_TRANSLATE_NOOP("ErrorWords", "key %1")}}};
    const qsizetype at = error.place.lastIndexOf(QLatin1String(": "));
    const qsizetype begin = at < 0 ? 0 : at + 2;
    const QStringView tail = QStringView(error.place).sliced(begin);
    for (const auto &[word, words] : counted) {
        bool isNumber = false;
        if (!tail.startsWith(QLatin1String(word)))
            continue;
        const QStringView number = tail.sliced(QLatin1String(word).size());
        const qint64 value = number.toLongLong(&isNumber);
        if (isNumber)
            return error.place.first(begin) + filledIn(translated(words), {QString::number(value)});
    }
    return error.place;
}

/// A detail in the reader's language: nothing where only English is known.
QString detailOf(const Error &error)
{
    const bool english =
        translated(QT_TRANSLATE_NOOP("ErrorWords", "the disk is full")) == u"the disk is full";
    if (english)
        return error.hint.source == nullptr ? error.detail : QString();
    const auto *known = std::find_if(systemWords.begin(), systemWords.end(), [&error](const char *words) {
        return error.detail == QLatin1String(words);
    });
    return known == systemWords.end() ? QString() : translated(*known);
}

} // namespace

ErrorWords wordsOf(const Error &error)
{
    const Wording *own = wordingOf(error.reason);
    const Wording wording = own == nullptr ? wordingOf(error.code) : *own;
    if (error.hint.source == nullptr)
        return {translated(wording.problem), translated(wording.remedy)};
    return {translated(wording.problem),
            filledIn(QCoreApplication::translate("ErrorHint", error.hint.source), error.hint.values)};
}

bool hasWords(const QString &reason)
{
    return wordingOf(reason) != nullptr;
}

QString explanationOf(const Error &error)
{
    const ErrorWords words = wordsOf(error);
    const QString what =
        words.remedy.isEmpty()
            ? words.problem
            : filledIn(QCoreApplication::translate("ErrorWords", "%1; %2"), {words.problem, words.remedy});
    const QString detail = detailOf(error);
    const QString why = detail.isEmpty() ? error.reason
                                         : filledIn(QCoreApplication::translate("ErrorWords", "%1: %2"),
                                                    {error.reason, detail});
    QString line = filledIn(QCoreApplication::translate("ErrorWords", "%1 (%2)"), {what, why});
    if (error.place.isEmpty())
        return line;
    return filledIn(QCoreApplication::translate("ErrorWords", "%1: %2"), {placeOf(error), line});
}

} // namespace yizhan::console
