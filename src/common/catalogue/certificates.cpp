// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <array>

namespace yizhan::catalogue {

namespace {

constexpr std::array codes{
    CodeEntry{Certificate::Health, "HEALTH"},
    CodeEntry{Certificate::Electrician, "ELECTRICIAN"},
    CodeEntry{Certificate::Welder, "WELDER"},
    CodeEntry{Certificate::Forklift, "FORKLIFT"},
    CodeEntry{Certificate::Guard, "GUARD"},
    CodeEntry{Certificate::FireControl, "FIRE_CONTROL"},
    CodeEntry{Certificate::Childcare, "CHILDCARE"},
    CodeEntry{Certificate::ElderCare, "ELDER_CARE"},
    CodeEntry{Certificate::Cook, "COOK"},
    CodeEntry{Certificate::SafetyOfficer, "SAFETY_OFFICER"},
    CodeEntry{Certificate::Driving, "DRIVING"},
    CodeEntry{Certificate::DrivingHeavy, "DRIVING_HEAVY"},
    CodeEntry{Certificate::Accounting, "ACCOUNTING"},
    CodeEntry{Certificate::Teaching, "TEACHING"},
    CodeEntry{Certificate::Nursing, "NURSING"},
    CodeEntry{Certificate::Pharmacy, "PHARMACY"},
    CodeEntry{Certificate::Medical, "MEDICAL"},
    CodeEntry{Certificate::Construction, "CONSTRUCTION"},
    CodeEntry{Certificate::Crane, "CRANE"},
    CodeEntry{Certificate::Boiler, "BOILER"},
    CodeEntry{Certificate::Beauty, "BEAUTY"},
    CodeEntry{Certificate::Other, "OTHER"},
};

struct Naming
{
    QStringView word;
    Certificate certificate;
};

constexpr std::array namings{
    Naming{u"健康证", Certificate::Health},
    Naming{u"健康合格证", Certificate::Health},
    Naming{u"电工", Certificate::Electrician},
    Naming{u"焊工", Certificate::Welder},
    Naming{u"焊接", Certificate::Welder},
    Naming{u"叉车", Certificate::Forklift},
    Naming{u"保安", Certificate::Guard},
    Naming{u"消防", Certificate::FireControl},
    Naming{u"建构筑物", Certificate::FireControl},
    Naming{u"育婴", Certificate::Childcare},
    Naming{u"保育", Certificate::Childcare},
    Naming{u"母婴", Certificate::Childcare},
    Naming{u"养老", Certificate::ElderCare},
    Naming{u"厨师", Certificate::Cook},
    Naming{u"烹调", Certificate::Cook},
    Naming{u"安全员", Certificate::SafetyOfficer},
    Naming{u"安全管理", Certificate::SafetyOfficer},
    Naming{u"会计", Certificate::Accounting},
    Naming{u"教师", Certificate::Teaching},
    Naming{u"护士", Certificate::Nursing},
    Naming{u"护师", Certificate::Nursing},
    Naming{u"药师", Certificate::Pharmacy},
    Naming{u"医师", Certificate::Medical},
    Naming{u"建造师", Certificate::Construction},
    Naming{u"造价", Certificate::Construction},
    Naming{u"监理", Certificate::Construction},
    Naming{u"起重", Certificate::Crane},
    Naming{u"特种设备", Certificate::Crane},
    Naming{u"锅炉", Certificate::Boiler},
    Naming{u"司炉", Certificate::Boiler},
    Naming{u"美容", Certificate::Beauty},
};

/// 驾驶证, 驾照, and the classes of 机动车驾驶证申领和使用规定.
Certificates drivingIn(const QString &text)
{
    for (const char16_t *heavy : {u"A1", u"A2", u"A3", u"B1", u"B2", u"A照", u"B照"}) {
        if (text.contains(QStringView(heavy)))
            return Certificate::DrivingHeavy;
    }
    for (const char16_t *small : {u"驾驶证", u"驾照", u"C1", u"C2", u"C照"}) {
        if (text.contains(QStringView(small)))
            return Certificate::Driving;
    }
    return {};
}

} // namespace

std::span<const CodeEntry<Certificate>> certificateCodes()
{
    return codes;
}

Certificates certificatesIn(QStringView text)
{
    const QString upper = text.trimmed().toString().toUpper();
    if (upper.isEmpty())
        return {};
    if (const auto code = valueOf(certificateCodes(), upper.toStdString()))
        return *code;
    Certificates found = drivingIn(upper);
    for (const Naming &naming : namings) {
        if (upper.contains(naming.word))
            found |= naming.certificate;
    }
    return found ? found : Certificates(Certificate::Other);
}

Certificates certificatesIn(const QStringList &texts)
{
    Certificates found;
    for (const QString &text : texts)
        found |= certificatesIn(QStringView(text));
    return found;
}

} // namespace yizhan::catalogue
