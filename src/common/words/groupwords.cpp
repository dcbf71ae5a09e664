// SPDX-License-Identifier: GPL-3.0-or-later
#include "codewords.h"

#include "wording.h"

#include <QStringView>

#include <array>

namespace yizhan::words {

namespace {

struct GroupWording
{
    QStringView id;
    Wording wording;
};

const std::array groups{
    GroupWording{u"factory", QT_TRANSLATE_NOOP3("Codebook", "Factory work",
                                                "group of work: production, assembly, packing, inspection")},
    GroupWording{u"machinery",
                 QT_TRANSLATE_NOOP3("Codebook", "Machines and repair",
                                    "group of work: fitters, welders, electricians, mechanics")},
    GroupWording{u"sewing", QT_TRANSLATE_NOOP3("Codebook", "Sewing and textiles",
                                               "group of work: garments, shoes, textiles")},
    GroupWording{u"catering", QT_TRANSLATE_NOOP3("Codebook", "Kitchen and restaurant",
                                                 "group of work: cooks, waiters, hotels")},
    GroupWording{u"cleaning", QT_TRANSLATE_NOOP3("Codebook", "Cleaning", "group of work")},
    GroupWording{u"care",
                 QT_TRANSLATE_NOOP3("Codebook", "Home and care",
                                    "group of work: domestic help, child and elder care, hairdressing")},
    GroupWording{u"security",
                 QT_TRANSLATE_NOOP3("Codebook", "Guards", "group of work: security, doorkeeping")},
    GroupWording{u"driving", QT_TRANSLATE_NOOP3("Codebook", "Driving", "group of work: drivers, transport")},
    GroupWording{u"logistics", QT_TRANSLATE_NOOP3("Codebook", "Warehouse and delivery",
                                                  "group of work: loading, stores, couriers")},
    GroupWording{u"retail", QT_TRANSLATE_NOOP3("Codebook", "Shop and sales", "group of work")},
    GroupWording{u"office", QT_TRANSLATE_NOOP3("Codebook", "Office",
                                               "group of work: clerks, accounts, customer service")},
    GroupWording{u"construction",
                 QT_TRANSLATE_NOOP3("Codebook", "Building", "group of work: construction, decoration")},
    GroupWording{u"farming", QT_TRANSLATE_NOOP3("Codebook", "Farm and garden",
                                                "group of work: farming, fishing, gardening")},
    GroupWording{u"health",
                 QT_TRANSLATE_NOOP3("Codebook", "Health", "group of work: doctors, nurses, pharmacies")},
    GroupWording{u"teaching", QT_TRANSLATE_NOOP3("Codebook", "Teaching",
                                                 "group of work: teachers, trainers, sport, culture")},
    GroupWording{u"technology", QT_TRANSLATE_NOOP3("Codebook", "Engineering and computers", "group of work")},
    GroupWording{u"management",
                 QT_TRANSLATE_NOOP3("Codebook", "Management", "group of work: heads, supervisors")},
    GroupWording{u"other", QT_TRANSLATE_NOOP3("Codebook", "Other work", "group of work")},
};

} // namespace

QString groupWord(const QString &id)
{
    for (const GroupWording &group : groups) {
        if (group.id == id)
            return said(group.wording);
    }
    return said(groups.back().wording);
}

} // namespace yizhan::words
