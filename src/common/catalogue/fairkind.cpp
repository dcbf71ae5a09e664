// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairkind.h"

#include <algorithm>
#include <array>

namespace yizhan::catalogue {

namespace {

constexpr std::array kinds{
    CodeEntry{FairKind::Night, "NIGHT_FAIR"},       CodeEntry{FairKind::Campus, "CAMPUS_FAIR"},
    CodeEntry{FairKind::WaitForYou, "JOBS_WAIT"},   CodeEntry{FairKind::ByPost, "BY_POST"},
    CodeEntry{FairKind::WithWarmth, "WITH_WARMTH"}, CodeEntry{FairKind::SpringWarm, "SPRING_WARM"},
    CodeEntry{FairKind::Other, "OTHER_FAIR"},
};

struct Clue
{
    QStringView word;
    FairKind kind;
};
/// 春暖 and 暖心 stand before 校, which is the wider word.
constexpr std::array clues{
    Clue{u"夜招聘", FairKind::Night},      Clue{u"夜市", FairKind::Night},
    Clue{u"春暖", FairKind::SpringWarm},   Clue{u"暖心送", FairKind::WithWarmth},
    Clue{u"职等您", FairKind::WaitForYou}, Clue{u"职等你", FairKind::WaitForYou},
    Clue{u"邮助力", FairKind::ByPost},     Clue{u"校招", FairKind::Campus},
    Clue{u"校园", FairKind::Campus},
};

} // namespace

std::span<const CodeEntry<FairKind>> fairKindCodes()
{
    return kinds;
}

FairKind fairKindIn(const QString &stated, const QString &name)
{
    const QString &text = stated.isEmpty() ? name : stated;
    const auto *const found = std::find_if(clues.begin(), clues.end(),
                                           [&text](const Clue &clue) { return text.contains(clue.word); });
    if (found != clues.end())
        return found->kind;
    return stated.isEmpty() ? FairKind::NotStated : FairKind::Other;
}

} // namespace yizhan::catalogue
