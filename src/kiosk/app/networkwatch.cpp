// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkwatch.h"

#include <QNetworkInformation>

namespace yizhan::app {

void whenTheNetworkIsBack(QObject &context, std::function<void()> back)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &context,
                     [back = std::move(back)](QNetworkInformation::Reachability reachability) {
                         if (reachability != QNetworkInformation::Reachability::Disconnected)
                             back();
                     });
}

} // namespace yizhan::app
