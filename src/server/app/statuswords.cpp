// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuswords.h"

#include "codenames.h"
#include "codewords.h"
#include "tablekinds.h"

#include <QCoreApplication>

#include <array>

namespace yizhan::server {

namespace {

using words::CodeName;

/// Of which there are no tables.
constexpr std::array otherItems{
    CodeName{"fair_places", QT_TRANSLATE_NOOP("ServerWords", "Job fairs whose free places are told")},
    CodeName{"class_places", QT_TRANSLATE_NOOP("ServerWords", "Classes whose free places are told")},
    CodeName{"receipt", QT_TRANSLATE_NOOP("ServerWords", "Receipts")},
    CodeName{"seat_lease", QT_TRANSLATE_NOOP("ServerWords", "Places lent")},
    CodeName{"ticket_key", QT_TRANSLATE_NOOP("ServerWords", "Keys whose tickets count")},
    CodeName{"ticket_revoked", QT_TRANSLATE_NOOP("ServerWords", "Tickets that count no longer")},
    CodeName{"staff_account", QT_TRANSLATE_NOOP("ServerWords", "Staff accounts")},
    CodeName{"survey", QT_TRANSLATE_NOOP("ServerWords", "Surveys")},
    CodeName{"synonyms", QT_TRANSLATE_NOOP("ServerWords", "Lists of synonyms")},
    CodeName{"weights", QT_TRANSLATE_NOOP("ServerWords", "Rules of matching")}};

constexpr std::array deviceStates{CodeName{"active", QT_TRANSLATE_NOOP("ServerWords", "active")},
                                  CodeName{"revoked", QT_TRANSLATE_NOOP("ServerWords", "revoked")},
                                  CodeName{"frozen", QT_TRANSLATE_NOOP("ServerWords", "frozen")}};

} // namespace

QString itemKindWord(const QString &kind)
{
    const QString ofTables = intake::tableKindWord(kind);
    return ofTables.isEmpty() ? words::nameOfCode(otherItems, kind, "ServerWords") : ofTables;
}

QString courseCategoryWord(const QString &category)
{
    if (category.isEmpty())
        return QCoreApplication::translate("ServerWords", "Courses of no category");
    using catalogue::CourseCategory;
    const auto known = catalogue::valueOf(catalogue::courseCategoryCodes(), category.toStdString());
    if (!known)
        return category;
    const QString word = words::word(*known);
    return *known == CourseCategory::Housekeeping
               ? QCoreApplication::translate("ServerWords", "%1, all trades").arg(word)
               : word;
}

QString deviceStateWord(const QString &state)
{
    return words::nameOfCode(deviceStates, state, "ServerWords");
}

} // namespace yizhan::server
