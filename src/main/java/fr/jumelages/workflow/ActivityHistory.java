package fr.jumelages.workflow;

import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * What the engine writes of a process’s past: activities, with their start and their end. Nothing of tasks, which have
 * an activity each and stand among our work items; and an end without a look at its start first. So {@code
 * DURATION_} stays empty where an activity outlives a transaction: it is END_TIME_ less START_TIME_. Each of these cost
 * every completion a statement or more, for rows that nobody reads.
 */
class ActivityHistory extends DbHistoryEventHandler {

    @Override
    public void handleEvent(HistoryEvent event) {
        if (!(event instanceof HistoricTaskInstanceEventEntity)) {
            super.handleEvent(event);
        }
    }

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (event instanceof HistoricActivityInstanceEventEntity && isLaterThanItsTransaction(event)) {
            getDbEntityManager().merge(event);
        } else {
            super.insertOrUpdate(event);
        }
    }

    /** Has no id where an activity was given up before it began. */
    private boolean isLaterThanItsTransaction(HistoryEvent event) {
        return event.getId() != null
                && !isInitialEvent(event)
                && getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null;
    }
}
