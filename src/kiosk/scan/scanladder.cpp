// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanladder.h"

#include "coderegions.h"
#include "codetext.h"
#include "deblurring.h"
#include "gridreader.h"
#include "planefilters.h"
#include "qrreader.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <utility>

namespace yizhan::scan {

namespace {

enum class Area { Region, OtherRegion, Frame, SmallFrame };

/// Who reads it then.
enum class Reading { Local, Global, Half, Grid };

/// What is done to an area before it is read.
struct Rung
{
    const char *name;
    Area area;
    GreyPlane (*treat)(const GreyPlane &);
    Reading reading = Reading::Local;
    bool isLax = false; ///< may draw what was not there: what it reads is confirmed
};

// Half a module and one and a half, of a code that is held at arm's length.
constexpr float defocusPixels = 1.7F;
constexpr float smearPixels = 6;
constexpr int steps = 6; ///< of a deblurring; more of them draw noise

GreyPlane asItIs(const GreyPlane &plane)
{
    return plane;
}
GreyPlane turnedOver(const GreyPlane &plane)
{
    return inverted(plane);
}
GreyPlane twice(const GreyPlane &plane)
{
    return doubled(plane);
}
GreyPlane twiceInverted(const GreyPlane &plane)
{
    return doubled(inverted(plane));
}
GreyPlane softened(const GreyPlane &plane)
{
    return doubled(stretched(smoothed(plane, 0.9F)));
}
GreyPlane muchSoftened(const GreyPlane &plane)
{
    return doubled(stretched(smoothed(plane, 1.4F)));
}
GreyPlane evened(const GreyPlane &plane)
{
    return doubled(flattened(smoothed(plane, 0.8F), std::max(10, plane.width() / 20)));
}
GreyPlane evenedFrame(const GreyPlane &plane)
{
    return flattened(smoothed(plane, 0.8F), std::max(10, plane.width() / 24));
}
GreyPlane focused(const GreyPlane &plane)
{
    return doubled(deblurred(smoothed(plane, 0.6F), Spread::gaussian(defocusPixels), steps));
}
GreyPlane steadied(const GreyPlane &plane)
{
    return doubled(
        deblurred(smoothed(plane, 0.6F), Spread::line(smearPixels, directionOfSmear(plane)), steps));
}
GreyPlane cleaned(const GreyPlane &plane)
{
    return doubled(smoothed(medianOf9(plane), 0.7F));
}
GreyPlane blackAndWhite(const GreyPlane &plane)
{
    return binarised(doubled(smoothed(plane, 1.0F)), std::max(12, plane.width() / 16));
}
/// What the grid is laid over: of even light within some three modules around.
GreyPlane flat(const GreyPlane &plane)
{
    constexpr int radius = 13;
    return doubled(flattened(plane, radius));
}
GreyPlane gridOf(const GreyPlane &plane)
{
    return flat(smoothed(plane, 0.7F));
}
GreyPlane gridOfInverted(const GreyPlane &plane)
{
    return flat(smoothed(inverted(plane), 0.7F));
}
GreyPlane gridOfSoftened(const GreyPlane &plane)
{
    return flat(smoothed(plane, 1.3F));
}
GreyPlane gridOfFocused(const GreyPlane &plane)
{
    return flat(deblurred(smoothed(plane, 0.6F), Spread::gaussian(defocusPixels), steps));
}
GreyPlane gridOfSteadied(const GreyPlane &plane)
{
    return flat(deblurred(smoothed(plane, 0.6F), Spread::line(smearPixels, directionOfSmear(plane)), steps));
}
GreyPlane frameSoftened(const GreyPlane &plane)
{
    return smoothed(plane, 1.2F);
}
GreyPlane frameGrid(const GreyPlane &plane)
{
    return flattened(smoothed(plane, 0.7F), std::max(13, plane.width() / 30));
}

constexpr std::array rungs{
    Rung{"region", Area::Region, twice},
    Rung{"inverted", Area::Region, twiceInverted},
    Rung{"softened", Area::Region, softened},
    Rung{"evened", Area::Region, evened},
    Rung{"focused", Area::Region, focused, Reading::Local, true},
    Rung{"grid", Area::Region, gridOf, Reading::Grid, true},
    Rung{"steadied", Area::Region, steadied, Reading::Local, true},
    Rung{"grid-focused", Area::Region, gridOfFocused, Reading::Grid, true},
    Rung{"frame-inverted", Area::Frame, turnedOver},
    Rung{"frame-global", Area::Frame, asItIs, Reading::Global},
    Rung{"other", Area::OtherRegion, twice},
    Rung{"grid-steadied", Area::Region, gridOfSteadied, Reading::Grid, true},
    Rung{"cleaned", Area::Region, cleaned},
    Rung{"much-softened", Area::Region, muchSoftened},
    Rung{"grid-softened", Area::Region, gridOfSoftened, Reading::Grid, true},
    Rung{"grid-inverted", Area::Region, gridOfInverted, Reading::Grid, true},
    Rung{"other-inverted", Area::OtherRegion, twiceInverted},
    Rung{"black-and-white", Area::Region, blackAndWhite, Reading::Half},
    Rung{"frame-softened", Area::SmallFrame, frameSoftened},
    Rung{"frame-evened", Area::SmallFrame, evenedFrame},
    Rung{"frame-grid", Area::SmallFrame, frameGrid, Reading::Grid, true},
};

/// The largest side of an area as it is treated: what is larger is halved first, since a code that fills it
/// has modules enough.
constexpr int largestRegion = 640;
constexpr int largestFrame = 1400;
constexpr int largestSmallFrame = 900;

/// So many bytes do not decode by chance.
constexpr qsizetype longEnough = 8;

FoundCode foundIn(const RawCode &code, const char *pass)
{
    return {code.saysEncoding ? code.text : textOf(code.bytes), code.bytes, pass};
}

std::optional<RawCode> readBy(Reading reading, const GreyPlane &plane)
{
    switch (reading) {
    case Reading::Local:
        break;
    case Reading::Global:
        return readQr(plane.view(), Threshold::Global);
    case Reading::Half:
        return readQr(plane.view(), Threshold::Half);
    case Reading::Grid:
        return readByGrid(plane);
    }
    return readQr(plane.view());
}

/// One picture on its way up the ladder.
class Climb
{
public:
    explicit Climb(const GreyView &picture) : m_picture(picture), m_regions(codeRegions(picture)) {}

    [[nodiscard]] bool has(Area area) const
    {
        return area >= Area::Frame || m_regions.size() > static_cast<std::size_t>(area);
    }

    [[nodiscard]] std::optional<FoundCode> step(const Rung &rung)
    {
        const auto code = readBy(rung.reading, rung.treat(planeOf(rung.area)));
        if (!code)
            return std::nullopt;
        if (rung.isLax && code->bytes.size() < longEnough && !m_doubtful.contains(code->bytes)) {
            m_doubtful.append(code->bytes);
            return std::nullopt;
        }
        return foundIn(*code, rung.name);
    }

private:
    const GreyPlane &planeOf(Area area)
    {
        std::optional<GreyPlane> &plane = m_planes[static_cast<std::size_t>(area)];
        if (!plane) {
            const bool isFrame = area >= Area::Frame;
            const QRect part = isFrame ? m_picture.rect() : m_regions[static_cast<std::size_t>(area)];
            plane = GreyPlane(m_picture.cropped(part));
            while (std::max(plane->width(), plane->height()) > largestOf(area))
                plane = halved(plane->view());
            plane = stretched(*std::move(plane));
        }
        return *plane;
    }
    static int largestOf(Area area)
    {
        if (area == Area::Frame)
            return largestFrame;
        return area == Area::SmallFrame ? largestSmallFrame : largestRegion;
    }

    const GreyView m_picture;
    const std::vector<QRect> m_regions;
    std::array<std::optional<GreyPlane>, 4> m_planes;
    QByteArrayList m_doubtful;
};

void note(std::vector<TriedPass> *tried, const char *name, qint64 ms, bool found)
{
    if (tried != nullptr)
        tried->push_back({name, ms, found});
}

} // namespace

std::optional<FoundCode> ScanLadder::glance(const GreyView &picture) const
{
    if (const auto code = readQr(picture))
        return foundIn(*code, "plain");
    return std::nullopt;
}

std::optional<FoundCode> ScanLadder::read(const GreyView &picture, const ScanLimits &limits,
                                          std::vector<TriedPass> *tried) const
{
    const qint64 start = m_clock.monotonicMs();
    qint64 before = start;
    const auto sinceBefore = [this, &before] {
        const qint64 now = m_clock.monotonicMs();
        return now - std::exchange(before, now);
    };
    if (picture.isEmpty())
        return std::nullopt;
    if (auto code = glance(picture)) {
        note(tried, code->pass, sinceBefore(), true);
        return code;
    }
    note(tried, "plain", sinceBefore(), false);
    if (limits.budgetMs == 0 || limits.stop.stop_requested())
        return std::nullopt;
    Climb climb(picture);
    for (const Rung &rung : rungs) {
        if (limits.stop.stop_requested() || before - start >= limits.budgetMs)
            return std::nullopt;
        if (!climb.has(rung.area))
            continue;
        auto code = climb.step(rung);
        note(tried, rung.name, sinceBefore(), code.has_value());
        if (code)
            return code;
    }
    return std::nullopt;
}

} // namespace yizhan::scan
