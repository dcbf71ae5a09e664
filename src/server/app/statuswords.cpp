// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace yizhan::server {

namespace {

struct Word
{
    const char *code;
    const char *text;
};

constexpr std::array itemKinds{Word{"vacancy", QT_TRANSLATE_NOOP("ServerWords", "Vacancies")},
                               Word{"course", QT_TRANSLATE_NOOP("ServerWords", "Courses")},
                               Word{"class", QT_TRANSLATE_NOOP("ServerWords", "Classes")},
                               Word{"notice", QT_TRANSLATE_NOOP("ServerWords", "Notices")},
                               Word{"receipt", QT_TRANSLATE_NOOP("ServerWords", "Receipts")},
                               Word{"staff_account", QT_TRANSLATE_NOOP("ServerWords", "Staff accounts")}};

constexpr std::array courseCategories{
    Word{"CANTONESE_CHEF", QT_TRANSLATE_NOOP("ServerWords", "Cantonese cooking")},
    Word{"GUANGDONG_TECHNICIAN", QT_TRANSLATE_NOOP("ServerWords", "Guangdong technicians")},
    Word{"HOUSEKEEPING", QT_TRANSLATE_NOOP("ServerWords", "household services, all trades")},
    Word{"HOUSEKEEPING_MATERNITY", QT_TRANSLATE_NOOP("ServerWords", "mothers and babies")},
    Word{"HOUSEKEEPING_HOME", QT_TRANSLATE_NOOP("ServerWords", "help at home")},
    Word{"HOUSEKEEPING_ELDER", QT_TRANSLATE_NOOP("ServerWords", "care for the old")},
    Word{"HOUSEKEEPING_MEDICAL", QT_TRANSLATE_NOOP("ServerWords", "care for the sick")},
    Word{"START_UP", QT_TRANSLATE_NOOP("ServerWords", "starting a business")},
    Word{"SHORTAGE", QT_TRANSLATE_NOOP("ServerWords", "trades in demand")},
    Word{"OTHER_COURSE", QT_TRANSLATE_NOOP("ServerWords", "other courses")},
    Word{"", QT_TRANSLATE_NOOP("ServerWords", "courses of no category")}};

constexpr std::array deviceStates{Word{"active", QT_TRANSLATE_NOOP("ServerWords", "active")},
                                  Word{"revoked", QT_TRANSLATE_NOOP("ServerWords", "revoked")},
                                  Word{"frozen", QT_TRANSLATE_NOOP("ServerWords", "frozen")}};

QString wordOf(std::span<const Word> words, const QString &code)
{
    const auto found = std::find_if(words.begin(), words.end(), [&code](const Word &word) {
        return code == QLatin1StringView(word.code);
    });
    return found == words.end() ? code : QCoreApplication::translate("ServerWords", found->text);
}

} // namespace

QString itemKindWord(const QString &kind)
{
    return wordOf(itemKinds, kind);
}

QString courseCategoryWord(const QString &category)
{
    return wordOf(courseCategories, category);
}

QString deviceStateWord(const QString &state)
{
    return wordOf(deviceStates, state);
}

} // namespace yizhan::server
