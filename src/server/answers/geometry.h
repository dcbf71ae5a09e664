// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formschema.h"

#include <QJsonObject>
#include <QString>

namespace yizhan::answers {

/// A place as a form keeps it ("23.05 112.46 12 5": latitude, longitude, metres above the sea, metres of
/// accuracy; of a trace or a shape several with semicolons between them) as a geometry of GeoJSON (RFC 7946:
/// longitude first). Empty where it is none, or of another type. Any thread.
[[nodiscard]] QJsonObject geometryOf(const QString &value, forms::DataType type);

} // namespace yizhan::answers
