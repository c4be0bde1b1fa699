package fr.jumelages.versions;

import java.util.List;

/**
 * The framing as somebody redrew it: nobody names referents any more, a pause follows the preparation, dates are chosen
 * under another name. Made from the files in service, as an administrator would.
 */
public final class OtherFraming {

    private OtherFraming() {}

    public static String of(String bpmn) {
        String drawn = bpmn;
        for (String id : List.of("userTask_nameReferents", "serviceTask_recordReferents")) {
            drawn = drawn.replaceAll("(?s)\\s*<bpmn:(\\w+) id=\"" + id + "\".*?</bpmn:\\1>", "");
            drawn = drawn.replaceAll("(?s)\\s*<bpmndi:BPMNShape id=\"" + id + "_di\".*?</bpmndi:BPMNShape>", "");
        }
        for (String flow : List.of(
                "flow_partnerFoundToNameReferents",
                "flow_nameReferentsToRecordReferents",
                "flow_recordReferentsToPreparation",
                "flow_preparationToComputeSlots")) {
            drawn = drawn.replaceAll("\\s*<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*/>", "");
            drawn = drawn.replaceAll("(?s)\\s*<bpmndi:BPMNEdge id=\"" + flow + "_di\".*?</bpmndi:BPMNEdge>", "");
        }
        return drawn.replace("Retenir les dates", "Choisir les dates")
                .replace("<bpmn:outgoing>flow_partnerFoundToNameReferents<", "<bpmn:outgoing>flow_begin<")
                .replace("<bpmn:incoming>flow_recordReferentsToPreparation<", "<bpmn:incoming>flow_begin<")
                .replace("<bpmn:outgoing>flow_preparationToComputeSlots<", "<bpmn:outgoing>flow_toPause<")
                .replace("<bpmn:incoming>flow_preparationToComputeSlots<", "<bpmn:incoming>flow_afterPause<")
                .replace("  </bpmn:process>", """
                            <bpmn:intermediateCatchEvent id="event_pause" name="Laisser mûrir">
                              <bpmn:incoming>flow_toPause</bpmn:incoming>
                              <bpmn:outgoing>flow_afterPause</bpmn:outgoing>
                              <bpmn:timerEventDefinition id="timer_pause">
                                <bpmn:timeDate>${deadlines.confirmationReminder(execution)}</bpmn:timeDate>
                              </bpmn:timerEventDefinition>
                            </bpmn:intermediateCatchEvent>
                            <bpmn:sequenceFlow id="flow_begin" sourceRef="startEvent_partnerFound" targetRef="subProcess_preparation" />
                            <bpmn:sequenceFlow id="flow_toPause" sourceRef="subProcess_preparation" targetRef="event_pause" />
                            <bpmn:sequenceFlow id="flow_afterPause" sourceRef="event_pause" targetRef="serviceTask_computeSlots" />
                          </bpmn:process>""")
                .replace("    </bpmndi:BPMNPlane>", """
                              <bpmndi:BPMNShape id="event_pause_di" bpmnElement="event_pause">
                                <dc:Bounds x="1207" y="292" width="36" height="36" />
                              </bpmndi:BPMNShape>
                            </bpmndi:BPMNPlane>""");
    }
}
