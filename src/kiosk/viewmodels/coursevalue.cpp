// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursevalue.h"

namespace yizhan::viewmodels {

double CourseValue::fee() const
{
    constexpr double fenPerYuan = 100;
    return feeStated() ? static_cast<double>(m_offer.course.fee) / fenPerYuan : 0;
}

} // namespace yizhan::viewmodels
