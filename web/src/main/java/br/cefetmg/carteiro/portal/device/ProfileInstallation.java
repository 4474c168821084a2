package br.cefetmg.carteiro.portal.device;

/** What becomes of an Apple profile that this browser downloads. */
public enum ProfileInstallation {
    WORKS,
    /** Since 2025 some versions do; older ones only save the file. */
    MAY_WORK,
    /** The file would be saved and nothing would happen; Safari on the same device does it. */
    NEEDS_SAFARI,
    /** The page stands inside another program, where the file may get lost; any browser of the same Mac does it. */
    NEEDS_BROWSER,
    /** The device is none that profiles are for. */
    OTHER_DEVICE
}
