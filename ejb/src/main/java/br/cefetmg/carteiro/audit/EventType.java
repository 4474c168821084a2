package br.cefetmg.carteiro.audit;

/** The kinds of events as the record spells them; a spelling is for ever. */
public enum EventType {
    CHOICE_MADE("choice.made"),
    CHOICE_CHANGED("choice.changed"),
    CHOICE_REFUSED("choice.refused"),
    SECOND_DEVICE_ACKNOWLEDGED("pop.second-device.acknowledged"),
    PAYLOAD_ISSUED("payload.issued"),
    PAYLOAD_INSPECTED("payload.inspected"),
    PAYLOAD_REFUSED("payload.refused"),
    MAILBOX_CHANGED("mailbox.changed"),
    RECORD_READ("record.read"),
    RECORD_EXPORTED("record.exported");

    private final String wireName;

    EventType(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    static EventType of(Occurrence occurrence) {
        return switch (occurrence) {
            case Occurrence.ChoiceMade made -> CHOICE_MADE;
            case Occurrence.ChoiceChanged changed -> CHOICE_CHANGED;
            case Occurrence.ChoiceRefused refused -> CHOICE_REFUSED;
            case Occurrence.SecondDeviceAcknowledged told -> SECOND_DEVICE_ACKNOWLEDGED;
            case Occurrence.PayloadIssued issued -> PAYLOAD_ISSUED;
            case Occurrence.PayloadInspected inspected -> PAYLOAD_INSPECTED;
            case Occurrence.PayloadRefused refused -> PAYLOAD_REFUSED;
            case Occurrence.MailboxChanged changed -> MAILBOX_CHANGED;
            case Occurrence.RecordRead read -> RECORD_READ;
            case Occurrence.RecordExported exported -> RECORD_EXPORTED;
        };
    }
}
