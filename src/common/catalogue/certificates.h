// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QStringList>
#include <QStringView>

namespace yizhan::catalogue {

/// Certificates that vacancies ask for. Sources write them in words; these are the ones that a rule can speak
/// about. Positions never change.
enum class Certificate : quint32 {
    Health = 1U << 0,        ///< 健康证
    Electrician = 1U << 1,   ///< 电工证
    Welder = 1U << 2,        ///< 焊工证
    Forklift = 1U << 3,      ///< 叉车证
    Guard = 1U << 4,         ///< 保安员证
    FireControl = 1U << 5,   ///< 消防设施操作员证
    Childcare = 1U << 6,     ///< 育婴, 保育, 母婴护理
    ElderCare = 1U << 7,     ///< 养老护理员证
    Cook = 1U << 8,          ///< 厨师证
    SafetyOfficer = 1U << 9, ///< 安全员证
    Driving = 1U << 10,      ///< 驾驶证: small vehicles (C)
    DrivingHeavy = 1U << 11, ///< 驾驶证: A and B
    Accounting = 1U << 12,   ///< 会计证
    Teaching = 1U << 13,     ///< 教师资格证
    Nursing = 1U << 14,      ///< 护士证
    Pharmacy = 1U << 15,     ///< 药师证
    Medical = 1U << 16,      ///< 医师证
    Construction = 1U << 17, ///< 建造师, 造价师, 监理
    Crane = 1U << 18,        ///< 起重, 特种设备
    Boiler = 1U << 19,       ///< 锅炉证
    Beauty = 1U << 20,       ///< 美容师证
    Other = 1U << 31,        ///< asked for, but in no code
};
Q_DECLARE_FLAGS(Certificates, Certificate)
Q_DECLARE_OPERATORS_FOR_FLAGS(Certificates)

[[nodiscard]] std::span<const CodeEntry<Certificate>> certificateCodes();

/// What one text names ("健康证", "驾驶证C1", "HEALTH"); Other when it names none that is known.
[[nodiscard]] Certificates certificatesIn(QStringView text);
/// Of several texts; none for an empty list.
[[nodiscard]] Certificates certificatesIn(const QStringList &texts);

} // namespace yizhan::catalogue
